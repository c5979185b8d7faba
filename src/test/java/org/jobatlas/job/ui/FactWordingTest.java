package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.uikit.Translations;
import org.junit.jupiter.api.Test;

class FactWordingTest {

    @Test
    void everyConstantHasItsWord() {
        Translations texts = new Translations();
        Stream.of(RemoteKind.values(), EmploymentType.values(), Seniority.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> assertThat(texts.texts(Locale.ENGLISH)).containsKey(FactWording.key(constant)));
    }

    @Test
    void amountsShareOneCurrencyWhereTheLanguagePutsIt() {
        assertThat(FactWording.range(amount(32_000), amount(38_000.0), "GBP", Locale.ENGLISH))
                .isEqualTo("£32,000–38,000");
        assertThat(FactWording.range(amount(32_000), amount(38_000.0), "SEK", Locale.ENGLISH))
                .isEqualTo("SEK\u00a032,000–38,000");
        assertThat(FactWording.range(amount(32_000), amount(38_000.0), "SEK", Locale.of("sv"))
                        .replace('\u00a0', ' '))
                .isEqualTo("32 000–38 000 kr");
        assertThat(FactWording.range(amount(32_000), amount(38_000.0), "GBP", Locale.FRENCH))
                .endsWith("\u00a0£");
    }

    @Test
    void oneAmountStandsAlone() {
        assertThat(FactWording.range(amount(21.5), amount(21.5), "EUR", Locale.ENGLISH))
                .isEqualTo("€21.50");
    }

    @Test
    void anUnknownCurrencyIsShownAsItStands() {
        assertThat(FactWording.range(amount(10), amount(10), "QQQ", Locale.ENGLISH))
                .isEqualTo("QQQ\u00a010");
    }

    @Test
    void anOldPostingShowsItsDate() {
        Instant now = Instant.parse("2026-11-21T09:00:00Z");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        assertThat(FactWording.age(now.minus(Duration.ofDays(80)), clock, Locale.ENGLISH))
                .isEqualTo("2 Sept 2026");
    }

    @Test
    void aListReadsAsASentence() {
        assertThat(FactWording.list(List.of("Java"), Locale.ENGLISH)).isEqualTo("Java");
        assertThat(FactWording.list(List.of("Java", "SQL", "Git"), Locale.of("sv")))
                .isEqualTo("Java, SQL och Git");
        assertThat(FactWording.list(List.of(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aPlaceNamesItsCountryInTheLanguage() {
        Place malmo = new Place("Malmö", "Skåne", "SE", null);
        assertThat(FactWording.place(malmo, Locale.of("sv"))).isEqualTo("Malmö, Sverige");
        assertThat(FactWording.place(Place.named("Nowhere"), Locale.ENGLISH)).isEqualTo("Nowhere");
    }

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value);
    }
}
