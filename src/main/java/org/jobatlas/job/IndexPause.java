package org.jobatlas.job;

/**
 * Time in which changes of postings are stored and the index waits, so that a long import does not share the machine with it. Nobody finds
 * what was stored until it is over. It ends by itself soon after whoever asked for it is gone.
 */
public interface IndexPause {

    /** Begins a pause; for administrators and the system. */
    Held begin();

    /** A pause that goes on. */
    interface Held extends AutoCloseable {

        /** Says that whoever asked for it is still there; to be called now and then. */
        void goOn();

        /** Ends it: the index is written. */
        @Override
        void close();
    }
}
