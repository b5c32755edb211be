package org.tonghu.local;

/**
 * Something the person at the keyboard has to know or to do: said in Chinese, then in English,
 * without a stack trace.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String zh, String en) {
        super(zh + "\n" + en);
    }

    public Failure(String zh, String en, Throwable cause) {
        super(zh + "\n" + en, cause);
    }
}
