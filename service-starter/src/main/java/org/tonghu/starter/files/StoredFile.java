package org.tonghu.starter.files;

/**
 * A file that is kept.
 *
 * @param fingerprint keyed hash of the content: equal for equal files, and tells nothing else
 */
public record StoredFile(String id, FileType type, long bytes, String fingerprint) {}
