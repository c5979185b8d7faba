package org.jobatlas.job;

/**
 * Pauses indexing while postings are stored, so that a long import does not compete with it. Changes become searchable
 * afterwards. A pause expires soon after its owner stops renewing it.
 */
public interface IndexPause {

    /** Starts a pause; for administrators and the system. */
    Held begin();

    /** A running pause. */
    interface Held extends AutoCloseable {

        /** Renews the pause; has to be called periodically. */
        void goOn();

        /** Ends the pause; the index is updated. */
        @Override
        void close();
    }
}
