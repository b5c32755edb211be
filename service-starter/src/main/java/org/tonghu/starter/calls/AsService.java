package org.tonghu.starter.calls;

/**
 * Configuration of a Feign client that calls as this service; the first caller goes along in {@code
 * X-On-Behalf-Of}.
 */
public class AsService {}
