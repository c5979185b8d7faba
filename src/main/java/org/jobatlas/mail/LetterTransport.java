package org.jobatlas.mail;

/** Takes letters to their readers: by SMTP, unless another room provides a bean that does it otherwise, as the demo does. */
public interface LetterTransport {

    /** Returns when the letter is on its way; whatever is thrown has it tried again later. */
    void deliver(Delivery delivery);
}
