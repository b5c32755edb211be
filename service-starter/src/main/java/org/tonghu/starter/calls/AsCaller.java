package org.tonghu.starter.calls;

/** Configuration of a Feign client that calls with the token of the request being answered. */
public class AsCaller {}
