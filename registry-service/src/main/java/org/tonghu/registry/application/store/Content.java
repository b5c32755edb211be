package org.tonghu.registry.application.store;

import org.tonghu.registry.application.Applicant;
import org.tonghu.registry.application.Course;
import org.tonghu.registry.application.Papers;
import org.tonghu.registry.application.Receipt;
import org.tonghu.registry.application.Subject;

/** The part of an application that is sealed as a whole. */
record Content(
        Subject subject, Applicant applicant, Receipt receipt, Papers papers, Course course) {}
