package org.tonghu.registry.reminder.support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.registry.reminder.Gateway;
import org.tonghu.registry.reminder.Text;

/** Stands where a city's gateway would: says that a message went out, not what and not to whom. */
class GatewayToTheLog implements Gateway {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayToTheLog.class);

    @Override
    public void send(String id, String phone, Text text) {
        LOG.info("Message {} by template {} for {}", id, text.template(), text.unit().place());
    }
}
