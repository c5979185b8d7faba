package org.jobatlas.hiring;

import java.util.List;
import java.util.UUID;

/**
 * A reusable message of a company.
 *
 * @param text with the placeholders {@code {name}}, {@code {job}}, {@code {company}} and {@code {recruiter}}
 */
public record MessageTemplate(UUID id, String name, String text) {

    public static final List<String> PLACEHOLDERS = List.of("{name}", "{job}", "{company}", "{recruiter}");
    public static final int LONGEST_NAME = 80;
}
