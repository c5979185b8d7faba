package org.jobatlas.mail.internal;

import org.springframework.stereotype.Component;

/** Delivers letters when a test says so. */
@Component
public class Postman {

    private final LetterDelivery delivery;

    Postman(LetterDelivery delivery) {
        this.delivery = delivery;
    }

    public void deliverDue() {
        delivery.deliverDue();
    }
}
