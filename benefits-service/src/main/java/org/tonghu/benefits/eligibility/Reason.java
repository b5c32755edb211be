package org.tonghu.benefits.eligibility;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why a finding is as it is.
 *
 * @param code stable
 * @param clause where the policy says so
 * @param value the day, month, code or sum it turns on; empty where there is none
 */
public record Reason(ReasonCode code, String clause, String value) {

    public Text message() {
        var words = code.words();
        return new Text(
                words.zh().formatted(inWords(Text::zh)), words.en().formatted(inWords(Text::en)));
    }

    private String inWords(Function<Text, String> language) {
        var programmes =
                Arrays.stream(Programme.values())
                        .filter(programme -> programme.name().equals(value))
                        .map(programme -> new Text(programme.zh(), programme.en()));
        var parameters =
                Arrays.stream(ParameterName.values())
                        .filter(parameter -> parameter.name().equals(value))
                        .map(ParameterName::words);
        return Stream.concat(programmes, parameters).findFirst().map(language).orElse(value);
    }
}
