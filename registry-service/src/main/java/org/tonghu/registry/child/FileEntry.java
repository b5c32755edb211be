package org.tonghu.registry.child;

import java.time.LocalDate;

/**
 * A line in the catalogue of a child's file (一人一档).
 *
 * @param kind plural noun of the API
 * @param on business day of the record
 * @param titleZh what it is, in Chinese, without names
 */
public record FileEntry(String kind, String id, LocalDate on, String titleZh, String titleEn) {}
