package org.jobatlas.operation;

/**
 * The result of one check.
 *
 * @param subject what was checked
 * @param says the result, and what to do about it unless it is fine
 */
public record Finding(String subject, Level level, String says) {

    /** How serious it is. */
    public enum Level {
        OK,
        WARN,
        FAIL
    }

    public static Finding ok(String subject, String says) {
        return new Finding(subject, Level.OK, says);
    }

    public static Finding warn(String subject, String says) {
        return new Finding(subject, Level.WARN, says);
    }

    public static Finding fail(String subject, String says) {
        return new Finding(subject, Level.FAIL, says);
    }
}
