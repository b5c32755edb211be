package org.tonghu.registry.confidential;

import java.time.LocalDate;

/**
 * Certificate of a centre for disease control (疾控机构).
 *
 * @param number as printed on it
 */
public record Certificate(String number, String issuedBy, LocalDate issuedOn) {

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "Certificate[sealed]";
    }
}
