package org.tonghu.gateway.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.tonghu.gateway.problem.Fault;

/**
 * Counts what is read and stops at the limit; tells failures of the client's side from failures of
 * a backend.
 */
class LimitedBody extends ServletInputStream {

    private final ServletInputStream source;
    private long left;

    LimitedBody(ServletInputStream source, long limit) {
        this.source = source;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = readFromClient(target, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new ClientBroke(Fault.TOO_LARGE);
        }
        return count;
    }

    private int readFromClient(byte[] target, int offset, int length) throws IOException {
        try {
            return source.read(target, offset, length);
        } catch (SocketTimeoutException e) {
            throw new ClientBroke(Fault.REQUEST_TIMEOUT);
        } catch (IOException e) {
            throw new ClientBroke(Fault.MALFORMED_REQUEST);
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }
}
