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
import java.security.MessageDigest;

/**
 * A request whose body can be read twice; it is read when first asked for. One with files is left
 * to the container, which reads it once and keeps its parts, on disk where they are large.
 */
final class KeptBody extends HttpServletRequestWrapper {

    private byte[] body = new byte[0];
    private boolean read;

    KeptBody(HttpServletRequest request) {
        super(request);
    }

    /** Adds what was sent to the digest, whatever marks the borders between the parts. */
    void addTo(MessageDigest digest) throws IOException {
        if (Uploads.is(this)) {
            Uploads.addTo(digest, this);
        } else {
            digest.update(bytes());
        }
    }

    private byte[] bytes() throws IOException {
        if (!read) {
            body = super.getInputStream().readAllBytes();
            read = true;
        }
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (Uploads.is(this)) {
            return super.getInputStream();
        }
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
