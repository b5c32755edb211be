package org.tonghu.registry.reminder;

/** Takes messages to telephones; whoever operates the platform connects the city's own one here. */
public interface Gateway {

    /**
     * Returns when the gateway has taken the message.
     *
     * @param id the same on each attempt, for gateways that drop what they took before
     * @throws NotTaken where it has not
     */
    void send(String id, String phone, Text text) throws NotTaken;

    /** Why a message was not taken. */
    final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final boolean forGood;

        /**
         * @param code stable, without personal data, e.g. {@code NUMBER_REFUSED}
         * @param forGood trying again would not help
         */
        public NotTaken(String code, boolean forGood) {
            super(code);
            this.code = code;
            this.forGood = forGood;
        }

        public String code() {
            return code;
        }

        public boolean forGood() {
            return forGood;
        }
    }
}
