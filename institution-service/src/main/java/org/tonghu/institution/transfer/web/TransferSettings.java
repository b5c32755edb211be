package org.tonghu.institution.transfer.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of transfers; no document gives a number.
 *
 * @param lateAfter how long a stage may last before the transfer is late
 */
@ConfigurationProperties("tonghu.transfers")
record TransferSettings(@DefaultValue("10d") Duration lateAfter) {}
