package org.jobatlas.resume.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;

class RowsHandlerTest {

    @Test
    void itemsOfAListStandBelowOneAnotherWithoutEmptyLines() throws Exception {
        assertThat(read("Skills<ul><li>Java</li><li>Go</li></ul>")).isEqualTo("Skills\nJava\nGo");
    }

    @Test
    void shortCellsOfARowStandBesideOneAnother() throws Exception {
        assertThat(
                        read(
                                "<table><tr><td>Name</td><td>Anna Berg</td></tr><tr><td>2015</td><td>Nurse<br>Ward 7</td></tr></table>"))
                .isEqualTo("Name   Anna Berg\n2015   Nurse\nWard 7");
    }

    private static String read(String html) throws Exception {
        BodyContentHandler text = new BodyContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(html.getBytes(StandardCharsets.UTF_8))) {
            new RowsHtmlParser(new DefaultEncodingDetector()).parse(stream, text, new Metadata(), new ParseContext());
        }
        return text.toString().strip();
    }
}
