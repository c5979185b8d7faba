package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jobatlas.shared.PayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        £24,907 - £30,615 per annum (pro rata)       | GBP | 24907..30615 GBP YEAR
        Band 5 £24,907 - £30,615 pa                  | GBP | 24907..30615 GBP YEAR
        32 to 55 per hour                            | GBP | 32..55 GBP HOUR
        9.50ph to 11.25ph per hour                   | GBP | 9.50..11.25 GBP HOUR
        20000 - 30000/annum 20K to 30K               | GBP | 20000..30000 GBP YEAR
        20-30k                                       | GBP | 20000..30000 GBP YEAR
        Up to 45k                                    | GBP | ..45000 GBP YEAR
        From 18,000 to 22,000 per annum + Tips       | GBP | 18000..22000 GBP YEAR
        $10.70/hr - $16.05/hr                        | USD | 10.70..16.05 USD HOUR
        od 2800 zł UoP brutto/mies.                  | PLN | 2800.. PLN MONTH
        3 500 - 5 500 zł brutto/mies.                | PLN | 3500..5500 PLN MONTH
        19 - 25 zł brutto/godz.                      | PLN | 19..25 PLN HOUR
        do 6 000 PLN                                 | PLN | ..6000 PLN MONTH
        Mensuel de 1764,00 Euros à 4116,00 Euros     | EUR | 1764.00..4116.00 EUR MONTH
        Annuel de 21622.0 Euros à 25000.0 Euros sur 12.0 mois | EUR | 21622.0..25000.0 EUR YEAR
        Horaire de 12.0 Euros                        | EUR | 12.0..12.0 EUR HOUR
        32 000 kr per månad                          | SEK | 32000..32000 SEK MONTH
        """)
    void payIsReadAsPeopleWriteIt(String text, String currency, String expected) {
        assertThat(read(text, currency).map(WrittenPayTest::shown)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Competitive, GBP",
        "Lön enligt överenskommelse, SEK",
        "0 - 0 per year, GBP",
        "Annuel de 17 Euros à 27 Euros, EUR",
        "£500, GBP"
    })
    void whatIsNoPlausiblePayIsNotStated(String text, String currency) {
        assertThat(read(text, currency)).isEmpty();
    }

    @Test
    void endsInTheWrongOrderAreSwapped() {
        assertThat(read("£30,000 - £25,000 per year", "GBP").map(WrittenPayTest::shown))
                .contains("25000..30000 GBP YEAR");
    }

    @Test
    void bareDollarIsThatOfTheCountry() {
        assertThat(Currencies.in("$50,000", "AUD")).contains("AUD");
        assertThat(Currencies.in("$50,000", "GBP")).contains("USD");
    }

    private static Optional<PayRange> read(String text, String currency) {
        return WrittenPay.in(text).stream()
                .flatMap(amounts -> PayReader.range(amounts, currency, PayReader.Period.UNSTATED).stream())
                .findFirst();
    }

    private static String shown(PayRange pay) {
        String min = pay.min() == null ? "" : pay.min().toPlainString();
        String max = pay.max() == null ? "" : pay.max().toPlainString();
        return min + ".." + max + " " + pay.currency() + " " + pay.period();
    }
}
