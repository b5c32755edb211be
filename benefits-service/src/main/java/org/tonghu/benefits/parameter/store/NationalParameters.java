package org.tonghu.benefits.parameter.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.parameter.Parameter;

/** Amounts that a national document sets: {@code resources/policy/<programme>/<parameter>.yaml}. */
@Component
class NationalParameters {

    private final List<Parameter> all;

    NationalParameters() throws IOException {
        List<Parameter> read = new ArrayList<>();
        for (var file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:policy/*/*.yaml")) {
            read.addAll(parameters(file));
        }
        all = List.copyOf(read);
    }

    List<Parameter> all() {
        return all;
    }

    private static List<Parameter> parameters(Resource file) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(file);
        var values = Objects.requireNonNull(yaml.getObject());
        List<Parameter> read = new ArrayList<>();
        for (int i = 0; values.containsKey("amounts[" + i + "].value"); i++) {
            read.add(parameter(values, "amounts[" + i + "]."));
        }
        return read;
    }

    private static Parameter parameter(Properties values, String entry) {
        var name = ParameterName.valueOf(values.getProperty("parameter"));
        var effectiveFrom = LocalDate.parse(values.getProperty(entry + "effectiveFrom"));
        var checked = LocalDate.parse(values.getProperty(entry + "lastChecked"));
        return new Parameter(
                Parameter.idOf(name, Parameter.NATIONAL, effectiveFrom, effectiveFrom),
                name,
                Parameter.NATIONAL,
                new BigDecimal(values.getProperty(entry + "value")),
                effectiveFrom,
                effectiveFrom,
                values.getProperty(entry + "reference"),
                checked,
                "policy",
                false);
    }
}
