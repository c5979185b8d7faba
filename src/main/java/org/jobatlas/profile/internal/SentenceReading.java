package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.facts.DegreeWords;
import org.jobatlas.profile.internal.facts.LanguageReader;
import org.jobatlas.profile.internal.facts.MobilityReader;
import org.jobatlas.taxonomy.EducationLevel;
import org.springframework.stereotype.Component;

/** Lets the readers of whole resumes read one sentence. */
@Component
class SentenceReading implements SentenceFacts {

    private final LanguageReader languages;
    private final MobilityReader mobility;

    SentenceReading(LanguageReader languages, MobilityReader mobility) {
        this.languages = languages;
        this.mobility = mobility;
    }

    @Override
    public Optional<EducationLevel> education(String sentence) {
        return DegreeWords.find(sentence).map(DegreeWords.Found::level);
    }

    @Override
    public List<SpokenLanguage> languages(String sentence) {
        return languages.spoken(ResumeDocument.of("Languages\n" + sentence));
    }

    @Override
    public List<String> rightToWork(String sentence) {
        return mobility.rightToWork(sentence);
    }

    @Override
    public Optional<Boolean> relocates(String sentence) {
        return mobility.relocates(sentence);
    }
}
