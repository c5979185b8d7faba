package org.jobatlas.search;

/** Tells how far the index follows the catalogue. */
public interface IndexStates {

    /** The state now; for administrators and the system. It throws where the index does not answer. */
    IndexState get();
}
