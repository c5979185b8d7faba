package org.jobatlas;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.employer.Companies;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingExposure;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every service method that recruiters may call and every file that they may download, each with the ids of one company. */
final class WalkedServices {

    /** Files that seekers download of their own applications are no recruiter's. */
    private static final String OWN = "/hiring/applications/";

    /** Logos are for everybody. */
    private static final String LOGO = "/companies/{id}/logo";

    private final ApplicationContext context;
    private final WalkedCompany walked;
    private final Map<String, WalkedCompany.Door> doors = new TreeMap<>();

    WalkedServices(ApplicationContext context, WalkedCompany walked) {
        this.context = context;
        this.walked = walked;
    }

    Map<String, WalkedCompany.Door> all() {
        employer(context.getBean(Companies.class));
        job();
        applicants(context.getBean(Applicants.class));
        pipelines(context.getBean(Pipelines.class));
        conversations(context.getBean(Conversations.class));
        numbers(context.getBean(HiringNumbers.class));
        exports(context.getBean(ApplicantExports.class));
        doors.putAll(new WalkedWriting(context, walked).all());
        doors.putAll(new WalkedPeople(context, walked).all());
        controllers().forEach(this::download);
        return doors;
    }

    /** Addresses of files for recruiters. */
    static Set<String> downloads() {
        Set<String> addresses = new TreeSet<>();
        controllers()
                .forEach(controller ->
                        mapped(controller).map(WalkedServices::address).forEach(addresses::add));
        return addresses;
    }

    private void employer(Companies companies) {
        door("employer.Companies.own", companies::own);
        run("employer.Companies.checkOwn", () -> companies.checkOwn(walked.company()));
    }

    private void job() {
        OwnedPostings owned = context.getBean(OwnedPostings.class);
        door("job.OwnedPostings.get", () -> owned.get(walked.posting()));
        door("job.OwnedPostings.getAll", () -> owned.getAll(List.of(walked.posting())));
        door("job.OwnedPostings.list", () -> owned.list(walked.company()));
        run(
                "job.PostingCriteria.replace",
                () -> context.getBean(PostingCriteria.class).replace(walked.posting(), List.of()));
    }

    private void applicants(Applicants applicants) {
        door("hiring.Applicants.pipelines", () -> applicants.pipelines(walked.company()));
        door("hiring.Applicants.pipeline", () -> applicants.pipeline(walked.posting()));
        door(
                "hiring.Applicants.list",
                () -> applicants.list(new ApplicantQuery(walked.posting(), null, ApplicantOrder.EVIDENCE, 0, 10)));
        door("hiring.Applicants.get", () -> applicants.get(walked.application()));
        door("hiring.Applicants.file", () -> applicants.file(walked.application(), Locale.ENGLISH));
        run("hiring.Applicants.reveal", () -> applicants.reveal(walked.application()));
    }

    private void pipelines(Pipelines pipelines) {
        door(
                "hiring.Pipelines.move",
                () -> pipelines.move(new Move(List.of(new Move.Seen(walked.application(), 0)), Stage.OFFER, null)));
        run("hiring.Pipelines.rename", () -> pipelines.rename(walked.posting(), Stage.NEW, "Fresh"));
        run("hiring.Pipelines.ask", () -> pipelines.ask(walked.posting(), List.of(new Question("Why?", false))));
        run("hiring.Pipelines.note", () -> pipelines.note(walked.application(), "note"));
        run("hiring.Pipelines.tag", () -> pipelines.tag(walked.application(), "tag"));
        run("hiring.Pipelines.untag", () -> pipelines.untag(walked.application(), "tag"));
    }

    private void conversations(Conversations conversations) {
        run("hiring.Conversations.write", () -> conversations.write(walked.application(), "Dear {name}"));
        door("hiring.Conversations.filled", () -> conversations.filled(walked.application(), "{job}"));
        door("hiring.Conversations.templates", () -> conversations.templates(walked.company()));
        run("hiring.Conversations.keep", () -> conversations.keep(walked.company(), "name", "text"));
        run("hiring.Conversations.remove", () -> conversations.remove(walked.company(), UUID.randomUUID()));
        run(
                "hiring.Conversations.invite",
                () -> conversations.invite(
                        walked.application(), new Interview(Instant.EPOCH, ZoneOffset.UTC, 30, "here")));
        run("hiring.Conversations.callOff", () -> conversations.callOff(walked.application()));
        door(
                "hiring.Conversations.calendar",
                () -> new String(
                        conversations.calendar(walked.application()), java.nio.charset.StandardCharsets.UTF_8));
    }

    private void numbers(HiringNumbers numbers) {
        door("hiring.HiringNumbers.of", () -> List.of(numbers.of(walked.posting()), numbers.of(walked.company())));
        door(
                "job.PostingExposure.of",
                () -> context.getBean(PostingExposure.class).of(List.of(walked.posting()), Instant.EPOCH));
    }

    private void exports(ApplicantExports exports) {
        door("hiring.ApplicantExports.start", () -> exports.start(walked.posting(), Locale.ENGLISH, ZoneOffset.UTC));
        door("hiring.ApplicantExports.progress", () -> exports.progress(walked.export()));
        door("hiring.ApplicantExports.file", () -> exports.file(walked.export()));
    }

    private void download(Class<?> controller) {
        mapped(controller)
                .forEach(method -> door(address(method), () -> {
                    method.setAccessible(true);
                    Object[] ids = Arrays.stream(method.getParameters())
                            .map(parameter ->
                                    parameter.getType() == String.class ? id(method) : new MockHttpServletRequest())
                            .toArray();
                    try {
                        return method.invoke(context.getBean(controller), ids);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof RuntimeException cause) {
                            throw cause;
                        }
                        throw new IllegalStateException(e);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private String id(Method method) {
        return address(method).contains("/exports/")
                ? walked.export().toString()
                : walked.application().toString();
    }

    private static List<Class<?>> controllers() {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.jobatlas.hiring", "org.jobatlas.employer").stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    private static Stream<Method> mapped(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .filter(method ->
                        !address(method).startsWith(OWN) && !address(method).equals(LOGO));
    }

    private static String address(Method method) {
        return method.getAnnotation(GetMapping.class).value()[0];
    }

    private void door(String name, WalkedCompany.Door door) {
        doors.put(name, door);
    }

    private void run(String name, Runnable step) {
        doors.put(name, () -> {
            step.run();
            return "done";
        });
    }
}
