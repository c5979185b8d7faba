package org.jobatlas.hostile;

/** A text that counts how often one of its characters is looked at, so that work is measured without a clock. */
final class CountedText implements CharSequence {

    private final CharSequence text;
    private final long most;
    private long looks;

    CountedText(CharSequence text, long most) {
        this.text = text;
        this.most = most;
    }

    /** More looks than were allowed: there is no need to wait for the end. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
