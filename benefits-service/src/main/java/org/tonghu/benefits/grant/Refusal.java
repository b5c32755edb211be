package org.tonghu.benefits.grant;

/** A refusal names its reasons in writing (民发〔2019〕62号). */
public record Refusal(Signature signature, String reason) {}
