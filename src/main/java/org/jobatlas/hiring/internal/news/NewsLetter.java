package org.jobatlas.hiring.internal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** The letter to the recruiters of a company: numbers alone, nothing about anybody. */
@Component
public class NewsLetter implements LetterWriter<NewsLetter.Request> {

    private final Companies companies;
    private final CompanyPages pages;
    private final Correspondents correspondents;
    private final Mail mail;
    private final PublicAddress address;
    private final Consents consents;
    private final LetterTexts texts = new LetterTexts("hiring");

    NewsLetter(
            Companies companies,
            CompanyPages pages,
            Correspondents correspondents,
            Mail mail,
            PublicAddress address,
            Consents consents) {
        this.companies = companies;
        this.pages = pages;
        this.correspondents = correspondents;
        this.mail = mail;
        this.address = address;
        this.consents = consents;
    }

    /** So many applied, wrote and withdrew. */
    public record Request(UUID company, int applied, int written, int withdrawn) implements LetterRequest {

        boolean nothing() {
            return applied + written + withdrawn == 0;
        }
    }

    void send(CompanyId company, Request news) {
        Set<AccountId> recruiters =
                SystemRights.call(() -> consents.giversAmong(Use.LETTERS, companies.recruiters(company)));
        SystemRights.call(() -> correspondents.find(recruiters))
                .forEach(reader -> mail.post(reader.email(), reader.language(), news));
    }

    @Override
    public String kind() {
        return "hiring.news";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Optional<Letter> write(Request news, EmailAddress recipient, Locale language) {
        return pages.find(new CompanyId(news.company()))
                .map(page -> letter(news, page.profile().name(), language));
    }

    private Letter letter(Request news, String company, Locale language) {
        return new Letter(
                texts.get(language, "hiring.letter.news.subject", company),
                Optional.empty(),
                Stream.of(
                                line(language, "applied", news.applied()),
                                line(language, "written", news.written()),
                                line(language, "withdrawn", news.withdrawn()))
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.of(new Letter.Action(
                        texts.get(language, "hiring.letter.news.link"), address.of(HiringNavigation.APPLICANTS))),
                List.of(texts.get(language, "hiring.letter.news.often")));
    }

    private Optional<String> line(Locale language, String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(texts.get(language, "hiring.letter.news." + key, count));
    }
}
