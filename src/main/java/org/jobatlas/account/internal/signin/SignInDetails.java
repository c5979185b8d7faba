package org.jobatlas.account.internal.signin;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Network and device of a sign-in. */
record SignInDetails(String network, @Nullable String deviceSecret) implements Serializable {

    Optional<String> device() {
        return Optional.ofNullable(deviceSecret);
    }

    @Override
    public String toString() {
        return "sign-in from " + network;
    }
}
