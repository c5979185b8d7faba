package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinguaDetectorTest {

    private static final LinguaDetector DETECTOR = new LinguaDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|We are looking for an experienced nurse who wants to join our team and work with patients.",
                "sv|Vi söker en erfaren sjuksköterska som vill arbeta med våra patienter på avdelningen.",
                "fr|Nous recherchons une infirmière expérimentée qui souhaite rejoindre notre équipe.",
                "de|Wir suchen eine erfahrene Pflegekraft, die unser Team verstärken möchte.",
                "pl|Poszukujemy doświadczonej pielęgniarki, która chce dołączyć do naszego zespołu.",
                "da|Vi søger en erfaren sygeplejerske, som har lyst til at blive en del af vores team.",
                "nb|Vi søker en erfaren sykepleier som ønsker å bli en del av teamet vårt på sykehuset.",
                "fi|Etsimme kokenutta sairaanhoitajaa, joka haluaa liittyä tiimiimme.",
                "es|Buscamos una enfermera con experiencia que quiera unirse a nuestro equipo.",
                "it|Cerchiamo un infermiere esperto che voglia entrare a far parte della nostra squadra.",
                "nl|Wij zoeken een ervaren verpleegkundige die ons team wil komen versterken.",
            })
    void tellsElevenLanguages(String code, String text) {
        assertThat(DETECTOR.detect(text)).hasValue(new Language(code));
    }

    @Test
    void aScriptOfOneLanguageTellsIt() {
        assertThat(DETECTOR.detect("የሥራ መግለጫ የስራ ሰዓት ከጠዋቱ 2:45 እስከ ምሽቱ, Sales")).contains(new Language("am"));
    }

    @Test
    void saysNothingOfTooLittleText() {
        assertThat(DETECTOR.detect("")).isEmpty();
        assertThat(DETECTOR.detect("IT")).isEmpty();
        assertThat(DETECTOR.detect("Java developer")).isEmpty();
        assertThat(DETECTOR.detect("0123 456 789 0123 456 789")).isEmpty();
    }

    @Test
    void readsTheBeginningOfALongTextOnly() {
        String swedish =
                "Vi söker en snickare till vårt team i Göteborg som tycker om att arbeta med människor. ".repeat(8);
        assertThat(DETECTOR.detect(swedish + "We are looking for a carpenter. ".repeat(100)))
                .hasValue(Language.SWEDISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|You will work with a team that is in charge of the stock and of the orders; it is not a job for one who is at a desk.",
                "fr|Nous sommes une équipe qui est à la recherche d'une personne pour le service, avec des qualités et du goût pour les autres.",
                "pl|Praca dla osoby, która jest gotowa do pracy na zmiany oraz nie boi się wyzwań; oferujemy umowę o pracę i szkolenia w firmie.",
            })
    void commonWordsAgreeWithTrigramsWhereTheyAreClear(String code, String text) {
        assertThat(new CommonWords().languageOf(text)).hasValue(new Language(code));
        assertThat(DETECTOR.byTrigrams(text)).hasValue(new Language(code));
    }

    @Test
    void commonWordsSayNothingWhereTwoLanguagesShareThem() {
        assertThat(new CommonWords()
                        .languageOf("Vi har en stilling for deg som er en god venn og som vil ha det fint i en by"))
                .isEmpty();
        assertThat(new CommonWords().languageOf("the and of to och att för med som der die das und le la les"))
                .isEmpty();
    }
}
