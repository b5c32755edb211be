package org.tonghu.registry.reminder.support;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tonghu.registry.reminder.Contact;
import org.tonghu.registry.reminder.Contacts;
import org.tonghu.registry.reminder.Gateway;
import org.tonghu.registry.reminder.Gateway.NotTaken;
import org.tonghu.registry.reminder.Message;
import org.tonghu.registry.reminder.Messages;
import org.tonghu.starter.store.Lease;
import org.tonghu.starter.store.Stale;

/**
 * Hands what waits in the outbox to the gateway. Without a gateway nothing is sent and everything
 * waits.
 */
@Component
class SendMessages {

    private static final Duration TURN = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final Contacts contacts;
    private final ObjectProvider<Gateway> gateway;
    private final Lease lease;
    private final Clock clock = Clock.systemUTC();

    SendMessages(
            Messages messages,
            Contacts contacts,
            ObjectProvider<Gateway> gateway,
            MongoDatabase database) {
        this.messages = messages;
        this.contacts = contacts;
        this.gateway = gateway;
        this.lease = new Lease(database, clock);
    }

    /** Sends what is due now; one message whose state somebody else changed is left to its turn. */
    void go() {
        var to = gateway.getIfAvailable();
        if (to == null) {
            return;
        }
        for (var message : messages.waiting(clock.instant(), AT_ONCE)) {
            if (lease.take(turn(message), TURN)) {
                send(message, to);
            }
        }
    }

    /** Each attempt of a message is one instance's alone. */
    private static String turn(Message message) {
        return "message-" + message.id() + '-' + message.revision();
    }

    private void send(Message message, Gateway to) {
        try {
            messages.save(sent(message, to));
        } catch (Stale e) {
            // somebody sent it again by hand in the meantime
        }
    }

    private Message.Change sent(Message message, Gateway to) {
        var recipient = contacts.recipient(message.contact()).filter(Contact::active);
        if (recipient.isEmpty()) {
            return message.notTaken("NO_RECIPIENT", true, clock.instant());
        }
        try {
            to.send(message.id(), recipient.get().phone(), message.text());
            return message.sent(clock.instant());
        } catch (NotTaken e) {
            return message.notTaken(e.code(), e.forGood(), clock.instant());
        } catch (RuntimeException e) {
            return message.notTaken("GATEWAY_FAULT", false, clock.instant());
        }
    }
}
