package org.tonghu.starter.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.tonghu.starter.problem.StatusProblems;

/** A body of unknown length, read up to a limit. */
final class LimitedStream extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    LimitedStream(ServletInputStream body, long most) {
        this.body = body;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = body.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw StatusProblems.TOO_LARGE.problem();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
