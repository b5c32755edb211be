package org.tonghu.starter.problem;

/** Names, as the type that was wanted, a text without control characters and broken characters. */
public final class PlainText {

    private PlainText() {}
}
