package org.tonghu.registry.application;

import java.time.LocalDate;
import org.tonghu.registry.classification.Classification;

/**
 * What the county decides on: the child's facts as the rules of the day judge them, and the
 * emergency switch.
 *
 * @param today day of the decision; age counts on it, not on the day of the application
 */
public record Case(LocalDate today, Classification judged, EmergencySwitch emergency) {}
