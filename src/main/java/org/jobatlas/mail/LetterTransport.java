package org.jobatlas.mail;

/** Sends letters: by SMTP, unless another module provides a bean, as the demo does. */
public interface LetterTransport {

    /** Returns when the letter was handed over; after any exception it is tried again later. */
    void deliver(Delivery delivery);
}
