package org.jobatlas.account;

/** A new password was refused. */
public final class WeakPasswordException extends RuntimeException {

    private final PasswordWeakness weakness;

    public WeakPasswordException(PasswordWeakness weakness) {
        super(weakness.name());
        this.weakness = weakness;
    }

    public PasswordWeakness weakness() {
        return weakness;
    }
}
