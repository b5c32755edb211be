package org.tonghu.training.qualification.web;

import java.time.LocalDate;
import java.util.List;

/** How a person stands in every role on a day, in roles not served included. */
record QualificationAnswer(String person, LocalDate on, List<JudgementAnswer> judgements) {}
