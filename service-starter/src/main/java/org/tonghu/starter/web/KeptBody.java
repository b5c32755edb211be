package org.tonghu.starter.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body can be read twice; it is read when first asked for. */
final class KeptBody extends HttpServletRequestWrapper {

    private byte[] body = new byte[0];
    private boolean read;

    KeptBody(HttpServletRequest request) {
        super(request);
    }

    byte[] bytes() throws IOException {
        if (!read) {
            body = super.getInputStream().readAllBytes();
            read = true;
        }
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Again(new ByteArrayInputStream(bytes()));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is there at once");
        }
    }
}
