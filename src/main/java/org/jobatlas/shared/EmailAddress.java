package org.jobatlas.shared;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address in lower case. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    public EmailAddress {
        if (!value.equals(normalise(value)) || !isDeliverable(value)) {
            throw new IllegalArgumentException("Not a normalised e-mail address");
        }
    }

    /** Parses typed text; empty if it is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        return Optional.of(normalise(typed)).filter(EmailAddress::isDeliverable).map(EmailAddress::new);
    }

    /** The part before the at sign. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isDeliverable(String address) {
        if (address.length() > LONGEST
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            return false;
        }
        try {
            var parsed = new InternetAddress(address, true);
            parsed.validate();
            var domain = address.substring(address.lastIndexOf('@') + 1);
            return parsed.getAddress().equals(address)
                    && address.contains("@")
                    && domain.matches("[a-z0-9-]++(?:\\.[a-z0-9-]++)++");
        } catch (AddressException e) {
            return false;
        }
    }
}
