package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same posting in the shapes of files that sites, spreadsheets and scrapers write. */
class FieldShapesTest {

    private static final String TEXT = "Bake bread in a small team, mornings only, with paid training.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        one.jsonl ~ {"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT\\nZweite Zeile"}
        one.json ~ {"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT\\n\\nZweite\\tZeile"}
        jobs.json ~ {"count":1,"jobs":[{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}]}
        data.json ~ {"data":{"results":[{"id":"7","title":"Bäcker","company":{"name":"Mühle"},"description":"TEXT"}]}}
        hits.json ~ {"hits":[{"id":"7","headline":"Bäcker","employer":{"name":"Mühle"},"description":{"text":"TEXT"}}]}
        trailing.json ~ [{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT",},]
        single.json ~ [{'id':'7','title':'Bäcker','company':'Mühle','description':'TEXT'}]
        comment.json ~ [/* exported */{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}]
        list.jsonld ~ [{"@context":"https://schema.org","@type":"JobPosting","identifier":{"@type":"PropertyValue","value":"7"},"title":"Bäcker","hiringOrganization":{"@type":"Organization","name":"Mühle"},"description":"TEXT"}]
        item.jsonld ~ {"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"JobPosting","identifier":"7","title":"Bäcker","hiringOrganization":"Mühle","description":"TEXT"}}]}
        full.jsonld ~ {"@context":{"@vocab":"http://schema.org/"},"@type":"http://schema.org/JobPosting","identifier":"7","title":"Bäcker","hiringOrganization":{"name":"Mühle"},"description":"TEXT"}
        twice.json ~ {"meta":{"page":1}}{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}
        python.json ~ {'id': 7, 'title': 'Bäcker', 'company': 'Mühle', 'remote': None, 'open': True, 'rate': nan, 'description': 'TEXT'}
        padded.json ~ callback([{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}]);
        variable.json ~ var jobs = [{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}];
        index.json ~ {"hits":{"total":1,"hits":[{"_id":"7","_source":{"title":"Bäcker","company":"Mühle","description":"TEXT"}}]}}
        keyed.json ~ {"a":{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}}
        enterprise.json ~ {"total":1,"jobPostings":[{"title":"Bäcker","company":"Mühle","bulletFields":["7"],"jobDescription":"TEXT"}]}
        info.json ~ {"jobPostingInfo":{"jobReqId":"7","title":"Bäcker","jobDescription":"TEXT"},"hiringOrganization":{"name":"Mühle"}}
        agency.json ~ {"stellenangebote":[{"beruf":"Bäcker/in","titel":"Bäcker","refnr":"7","arbeitgeber":"Mühle","stellenbeschreibung":"TEXT"}],"maxErgebnisse":1}
        smart.json ~ {"content":[{"id":"7","name":"Bäcker","company":{"name":"Mühle"},"jobAd":{"sections":{"jobDescription":{"text":"TEXT"}}}}]}
        lever.json ~ [{"id":"7","text":"Bäcker","company":"Mühle","hostedUrl":"https://example.com","descriptionPlain":"TEXT"}]
        prelude.csv ~ Export of 18 November\\n\\nid;title;company;description\\n7;Bäcker;Mühle;TEXT
        escaped.html ~ <html><script type="application/ld+json">{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;identifier&quot;:&quot;7&quot;,&quot;title&quot;:&quot;Bäcker&quot;,&quot;hiringOrganization&quot;:&quot;Mühle&quot;,&quot;description&quot;:&quot;TEXT&quot;}</script></html>
        bare.xml ~ <jobs><job><id>7</id><title>Bäcker</title><company>Mühle</company><place>Mehl & Co</place><description><![CDATA[Brot & Butter. TEXT]]></description></job></jobs>
        atom.xml ~ <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>7</id><title>Bäcker</title><author><name>Mühle</name></author><content type="html">TEXT</content></entry></feed>
        positions.xml ~ <workzag-jobs><position><id>7</id><subcompany>Mühle</subcompany><name>Bäcker</name><jobDescriptions><jobDescription><name>Tasks</name><value>TEXT</value></jobDescription></jobDescriptions></position></workzag-jobs>
        semi.csv ~ id;title;company;description\\n7;Bäcker;Mühle;TEXT
        tab.tsv ~ id\\ttitle\\tcompany\\tdescription\\n7\\tBäcker\\tMühle\\tTEXT
        pipe.csv ~ id|title|company|description\\n7|Bäcker|Mühle|TEXT
        quoted.csv ~ "id","title","company","description"\\n"7","Bäcker","Mühle","TEXT\\n""zweite"" Zeile"
        indeed.xml ~ <?xml version="1.0"?><source><job><referencenumber><![CDATA[7]]></referencenumber><title><![CDATA[Bäcker]]></title><company>Mühle</company><description><![CDATA[<p>TEXT</p>]]></description></job></source>
        rss.xml ~ <rss version="2.0"><channel><title>Jobs</title><item><guid>7</guid><title>Bäcker</title><company>Mühle</company><description>TEXT</description></item></channel></rss>
        jobs.xml ~ <jobs xmlns="urn:x"><job id="7"><title>Bäcker</title><company><name>Mühle</name></company><description>TEXT</description></job></jobs>
        position.xml ~ <positions><position><id>7</id><jobTitle>Bäcker</jobTitle><employer>Mühle</employer><jobDescription>TEXT</jobDescription></position></positions>
        micro.html ~ <html><body><div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="identifier" content="7"/><h1 itemprop="title">Bäcker</h1><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><a itemprop="name" href="/m">Mühle</a></span><div itemprop="description"><p>TEXT</p></div></div></body></html>
        place.html ~ <main><article itemscope="" itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Bäcker</h2><div><p itemprop="hiringOrganization">Mühle</p></div><span itemprop="identifier">7</span><section><div itemprop="description">TEXT</div></section><div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Kassel</span></div></article></main>
        rdfa.html ~ <body vocab="https://schema.org/"><div typeof="JobPosting"><span property="identifier">7</span><h1 property="title">Bäcker</h1><div property="hiringOrganization" typeof="Organization"><span property="name">Mühle</span></div><div property="description">TEXT</div></div></body>
        prefix.html ~ <body prefix="schema: http://schema.org/"><div typeof="schema:JobPosting"><meta property="schema:identifier" content="7"><h1 property="schema:title">Bäcker</h1><b property="schema:hiringOrganization">Mühle</b><div property="schema:description">TEXT</div></div></body>
        two.html ~ <html><script type="application/ld+json">{"@type":"Organization","name":"Mühle"}</script><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Bäcker</h1><i itemprop="hiringOrganization">Mühle</i><data itemprop="identifier" value="7">No. 7</data><div itemprop="description">TEXT</div></div></html>
        newline.json ~ [{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT\twith a tab"}]\n\n
        nested.json ~ {"response":{"docs":[{"id":"7","title":"Bäcker","company":"Mühle","description":"TEXT"}],"numFound":1}}
        nodes.json ~ {"data":{"jobs":{"edges":[{"node":{"id":"7","title":"Bäcker","company":{"name":"Mühle"},"description":"TEXT"}}]}}}
        page.html ~ <html><head><script type="application/ld+json">{"@type":"JobPosting","identifier":"7","title":"Bäcker","hiringOrganization":{"name":"Mühle"},"description":"TEXT"}</script></head><body>x</body></html>
        graph.html ~ <!DOCTYPE html><html><head><script type='application/ld+json'>{"@graph":[{"@type":"WebSite"},{"@type":["JobPosting"],"identifier":"7","title":"Bäcker","hiringOrganization":{"@id":"#o"},"description":"TEXT"},{"@id":"#o","@type":"Organization","name":"Mühle"}]}</script></head></html>
        """)
    void thePostingIsFoundInEveryShape(String name, String content) {
        PostingDraft draft = Feeds.read(
                        folder,
                        name,
                        content.replace("\\n", "\n").replace("\\t", "\t").replace("TEXT", TEXT))
                .only();
        assertThat(draft.title()).isEqualTo("B\u00e4cker");
        assertThat(draft.employer()).isEqualTo("M\u00fchle");
        assertThat(draft.sourceId()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "x-MacRoman"})
    void theCharactersAreRead(String charset) throws IOException {
        String csv =
                "id,title,company,description\n7,B\u00e4cker,M\u00fchle,\"" + TEXT + " \u00c4pfel und \u00d6l.\"\n";
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        Path file = Files.write(folder.resolve("a.csv"), (mark + csv).getBytes(Charset.forName(charset)));
        assertThat(Feeds.read(file, ImportOptions.DEFAULT).only().title()).isEqualTo("B\u00e4cker");
    }

    /** A few words of Czech or Finnish in Windows-1252 are none of a Mac's. */
    @Test
    void lettersWithCaronsAreNoneOfAMac() throws IOException {
        String csv = "id,title,company,description\n7,Cook,Milo\u0161 and \u0160imon,\"" + TEXT + "\"\n";
        Path file = Files.write(folder.resolve("a.csv"), csv.getBytes(Charset.forName("windows-1252")));
        assertThat(Feeds.read(file, ImportOptions.DEFAULT).only().employer()).isEqualTo("Milo\u0161 and \u0160imon");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedMakesNoPostingOfTheLinesBehindIt() {
        Feeds.Outcome outcome = Feeds.read(
                folder,
                "a.csv",
                "id,title,description\n1,Cook,\"" + TEXT + "\n2,Baker," + TEXT + "\n3,Driver," + TEXT + "\n");
        assertThat(outcome.drafts()).isEmpty();
        assertThat(outcome.rejected().getFirst().reason()).contains("never closed");
    }

    @Test
    void separatorsAloneAreNoRow() {
        Feeds.Outcome outcome =
                Feeds.read(folder, "a.csv", "id,title,description\n,,\n1,Cook,\"" + TEXT + "\"\n,,\n , ,\n");
        assertThat(outcome.drafts()).extracting(PostingDraft::title).containsExactly("Cook");
        assertThat(outcome.rejected()).isEmpty();
    }

    @Test
    void rowsThatAreBrokenSpoilNoOthers() throws IOException {
        String lines = "{\"id\":\"1\",\"title\":\"Cook\",\"description\":\"" + TEXT + "\"}\n{\"id\":\"2\",\"title\":\n"
                + "{\"id\":\"3\",\"title\":\"Baker\",\"description\":\"" + TEXT + "\"}\nnot json at all\n"
                + "{\"id\":\"4\",\"title\":\"Driver\",\"description\":\"" + TEXT + "\"}\n";
        Path file = Files.write(folder.resolve("a.jsonl"), lines.getBytes(StandardCharsets.UTF_8));
        Feeds.Outcome outcome = Feeds.read(file, ImportOptions.DEFAULT);
        assertThat(outcome.drafts()).extracting(PostingDraft::title).contains("Cook", "Driver");
        assertThat(outcome.rejected()).isNotEmpty();
    }
}
