package org.jobatlas.job.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens that every backend makes of a text. */
abstract class AnalysisContract {

    static final String[] TITLES = {
        "Registered Nurse",
        "RN, night shift",
        "Dental nurse",
        "HGV driver",
        "Truck Driver (Göteborg)",
        "C# Developer",
        "C++ developer",
        "NodeJS developer",
        "Verkställande direktör",
        "Sjuksköterska",
        "SSK natt"
    };

    /** A mapping to an index that holds documents with the titles above. */
    abstract SearchMapping mapping();

    /** The tokens in the order the analyzer gives them. */
    abstract List<String> tokens(String analyzer, String text);

    /** The keyword that a text becomes. */
    abstract String normalized(String normalizer, String text);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            text_en | The nurses' nursing of children at St. Mary's hospitals | nurse nursing children st mary hospital
            text_en | accounting, accountants and accounts; marketing and markets; engineers, engineering, engineered | accounting accountant account marketing market engineer engineering engineer
            text_en | teacher teaching teachers cleaning cleaners drivers driving developed developers developer manager management managing | teacher teaching teacher clean cleaner driver driving develop developer developer manager management manage
            text_en | C++, C# and .NET on ASP.NET with Node.js, R, Go and F# | cplusplu csharp dotnet asp.net node.js r go fsharp
            text_en | Café résumé naïve part-time e-commerce 24/7 £30k | cafe resume naive part time e commerce 24 7 30k
            text_en_search | RN at a hospital | register rn nurse hospital
            text_en_search | lorry drivers | lorry driver
            text_en_search | truck driver | lorry hgv lgv truck driver driver driver driver
            text_en_search | JS developer | javascript js programmer developer
            text_sv | Sjuksköterskorna och undersköterskan arbetade på äldreboendet i Malmö | sjukskotersk skotersk underskotersk skotersk arbet aldreboendet malmo
            text_sv | lärare lärarna läraren undervisning systemutvecklare utvecklarna Västra Götaland | larare larare larare undervisning systemutvecklare utvecklare utvecklare vastr gotaland
            text_sv_search | lastbilschaufför till Göteborg | lastbilsforare lastbilschauffor goteborg
            text_sv_search | vd | verkstall vd direktor
            text_fr | L'infirmière de l’hôpital aujourd'hui d'une société qu'elle dirige | infirmi hopital aujourd'hui societ dirig
            text_fr | développeurs expérimentés développeur infirmières vendeuse vendeur | developeu experiment developeu infirmi vendeu vendeu
            text_fr_search | les infirmières d'État | infirmi etat
            text_de | Die Krankenschwestern und Krankenpfleger für unsere Häuser in Köln und Füße | krankenschw schw krankenpfleg pfleg uns haus koln fuss
            text_de | Entwickler Entwicklerin Entwicklerinnen Softwareentwicklung Verkäufer Verkaeufer Straße | entwickl entwickl entwickl softwareentwicklung verkauf verkauf strass
            text_de_search | ein Verkäufer (m/w/d) | verkaufsberat verkauf m w d
            text_de | Entwickler:innen Entwickler_in Softwareentwickler*in Berlin Köchin | entwickl entwickl softwareentwickl entwickl berlin kochin
            text_general | Inżynier oprogramowania w Łodzi, C++ und 日本 | inzynier oprogramowania w lodzi cplusplus und 日 本
            text_general_search | Inżynier w Łodzi | inzynier w lodzi
            title | Senior Nurses & Teachers (Malmö) – C# | senior nurse teacher malmo csharp
            title_search | HGV driver | truck lorry lgv hgv driver driver driver driver
            title | Grundskollärare | grundskollarare larare
            title_literal | Grundskollärare | grundskollarare
            text_sv_literal | grundskollärarna lär sig | grundskollarare lar
            title | sjuksköterskor sjuksköterskan barnmorskor grundskollärarna ingenjörerna elektrikern konsulter enhetschefen | sjukskoterska skoterska sjukskoterska skoterska barnmorska grundskollarare larare ingenjor elektriker konsult enhetschef
            title | Verkäuferinnen Psychologin Zahnärztin Köchin Rechtsanwältin Kauffrau | verkaufer psychologe zahnarzt koch rechtsanwalt anwalt kaufmann
            title | infirmières vendeuse directrice mécanicienne assistante conseillère employée technicien·ne cheffe | infirmier vendeur directeur mecanicien assistant conseiller employe technicien chef
            title | Software nurse in Berlin, Warren, minister, premiere, registered | software nurse in berlin warren minist premier registered
            name | Schwerin Verkäuferinnen Nurses | schwerin verkauferinnen nurse
            title_search | kock | kallskanka kock
            title_search | undersköterska | usk underskoterska
            autocomplete | R fastighetsförvaltare | r fa fas fast fasti fastig fastigh fastighe fastighet fastighets fastighetsf fastighetsfo fastighetsfor fastighetsforv fastighetsforva fastighetsforvaltare
            autocomplete_search | Fastighetsförvalt C# | fastighetsforva csharp
            """)
    void makesTheseTokens(String analyzer, String text, String expected) {
        assertThat(String.join(" ", tokens(analyzer, text))).isEqualTo(expected);
    }

    @Test
    void keywordsAreEqualButForCaseAndAccents() {
        assertThat(normalized(Analyzers.LOWERCASE_FOLDED, "Äldreomsorg i Malmö, C#"))
                .isEqualTo("aldreomsorg i malmo, c#");
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource({
        "text_en, nurse, nurses",
        "text_en, front-end developer, Front End Developers",
        "text_sv, sjuksköterska, sjuksköterskorna",
        "text_sv, lärare, lärarna",
        "text_fr, vendeur, vendeuse",
        "text_fr, infirmier, l'infirmier",
        "text_de, Verkäufer, Verkäuferinnen",
        "text_de, Straße, Strasse",
        "title, Pädagog, padagog",
        "title, Teachers, teacher",
        "title, infirmier, infirmière",
        "title, infirmier, infirmieres",
        "title, Verkäufer, Verkäufer:innen",
        "title, Ärztin, Arzt",
        "title, undersköterska, undersköterskorna",
        "title, lärare, lärarnas"
    })
    void takesFormsOfAWordForTheSame(String analyzer, String one, String other) {
        assertThat(tokens(analyzer, one)).isEqualTo(tokens(analyzer, other));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource({
        "text_en, accounting, account",
        "text_en, marketing, market",
        "text_en, engineering, engineer",
        "text_en, C++, C#",
        "text_sv, lärare, läkare",
        "text_de, Köchin, Küche",
        "title, lärare, läkare",
        "title, Köchin, Küche"
    })
    void keepsTradesApart(String analyzer, String one, String other) {
        assertThat(tokens(analyzer, one)).isNotEqualTo(tokens(analyzer, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {Analyzers.TEXT_EN, Analyzers.TEXT_SV, Analyzers.TITLE})
    void synonymsAreAddedToQueriesOnly(String analyzer) {
        String abbreviations = "rn vd";
        assertThat(tokens(analyzer, abbreviations)).hasSize(2);
        assertThat(tokens(Analyzers.searchAnalyzerOf(analyzer), abbreviations)).hasSizeGreaterThan(2);
    }

    @Test
    void whatIsTypedIsABeginningOfWhatIsCompleted() {
        assertThat(tokens(Analyzers.AUTOCOMPLETE, "Fastighetsförvaltare i Malmö"))
                .containsAll(tokens(Analyzers.AUTOCOMPLETE_SEARCH, "fastighetsförvalta mal"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rn                  | Registered Nurse
            registered nurse    | RN, night shift
            lorry driver        | HGV driver; Truck Driver (Göteborg)
            c#                  | C# Developer
            node.js programmer  | NodeJS developer; C# Developer; C++ developer
            vd                  | Verkställande direktör
            sjukskoterska       | Sjuksköterska
            ssk                 | SSK natt
            sjuksköterska       | Sjuksköterska; SSK natt
            """)
    void titlesAreFoundByOtherWordsForThem(String query, String expected) {
        assertThat(AnalysedDocument.titlesFor(query, mapping())).contains(expected.split("; "));
    }

    @Test
    void aSynonymOfSeveralWordsIsNotFoundByOneOfThem() {
        assertThat(AnalysedDocument.titlesFor("rn", mapping())).doesNotContain("Dental nurse");
    }
}
