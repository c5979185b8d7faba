package org.jobatlas.account;

import java.util.Locale;

/**
 * Somebody who has not signed in.
 *
 * @param address the network address the request came from
 */
public record Visitor(String address, Locale locale) {}
