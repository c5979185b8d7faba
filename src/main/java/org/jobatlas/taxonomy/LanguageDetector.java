package org.jobatlas.taxonomy;

import java.util.Optional;
import org.jobatlas.shared.Language;

/** Tells the language of a text. */
public interface LanguageDetector {

    /** Number of characters that are read at most. */
    int SAMPLE = 600;

    /** The language; empty where the text is too short or mixed to say. */
    Optional<Language> detect(String text);
}
