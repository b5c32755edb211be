package org.tonghu.training.qualification.support;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.tonghu.training.qualification.Parameters;

/**
 * {@code tonghu.training.qualification}: versions of the parameters, as {@code
 * policy/qualification.yaml} ships them.
 */
@ConfigurationProperties("tonghu.training")
record QualificationParameters(List<Parameters> qualification) {}
