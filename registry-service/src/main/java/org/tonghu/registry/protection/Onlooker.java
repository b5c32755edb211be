package org.tonghu.registry.protection;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Sight;

/**
 * Who wants to see reports and cases.
 *
 * @param person id of the account
 * @param level at which he or she supervises; null for everybody else
 */
public record Onlooker(String person, @Nullable ProtectionLevel level, Sight sight) {}
