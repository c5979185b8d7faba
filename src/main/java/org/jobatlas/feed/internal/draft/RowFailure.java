package org.jobatlas.feed.internal.draft;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Turns an exception or a stack overflow on one row into the rejection of that row. */
public final class RowFailure {

    private static final Logger log = LoggerFactory.getLogger(RowFailure.class);

    private RowFailure() {}

    /** The reason as a sentence for the file of rejected rows; other virtual machine errors are rethrown. */
    public static String reason(String doing, Throwable failure) {
        passOnFatal(failure);
        log.debug("A row {}", doing, failure);
        String why =
                switch (failure) {
                    case DataAccessException stored ->
                        String.valueOf(stored.getMostSpecificCause().getMessage());
                    case StackOverflowError deep -> "it is nested too deeply";
                    default ->
                        failure.getClass().getSimpleName()
                                + (failure.getMessage() == null ? "" : ", " + failure.getMessage());
                };
        return doing + ": " + why;
    }

    /** Rethrows a virtual machine error, which is everybody's affair, other than a stack overflow. */
    public static void passOnFatal(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
