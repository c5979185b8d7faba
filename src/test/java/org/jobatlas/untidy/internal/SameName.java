package org.jobatlas.untidy.internal;

/** Shares its name with a class of another package, so that {@link org.jobatlas.NamesTest} is seen to fail. */
public final class SameName {

    private SameName() {}
}
