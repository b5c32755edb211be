package org.tonghu.registry.application;

import java.time.LocalDate;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.Facts;

/**
 * What the county decides on: the child's facts, how the rules of the day judge them, and the
 * emergency switch.
 *
 * @param today day of the decision; age counts on it, not on the day of the application
 */
public record Case(
        LocalDate today, Facts facts, Classification judged, EmergencySwitch emergency) {}
