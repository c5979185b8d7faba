package org.jobatlas.taxonomy;

import java.util.Optional;
import org.jobatlas.shared.Language;

/** Tells the language of a text. */
public interface LanguageDetector {

    /** The language; empty where the text is too short or mixed to say. */
    Optional<Language> detect(String text);
}
