package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Walks every door of the recruiter's side with somebody of another company, with a seeker and with nobody: none gives anything away. A
 * service method, a download or a view that is not on the walk fails it.
 */
@WalkedPortal
@SuppressWarnings("NullAway.Init")
class RecruiterWalkIT {

    private static final Set<String> ROOMS = Set.of("employer", "job", "hiring", "people");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WalkedCompany walked;

    private Map<String, WalkedCompany.Door> doors;

    @BeforeEach
    void aCompanyWithAnApplicant() {
        walked.open();
        doors = new WalkedServices(context, walked).all();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyServiceMethodForRecruitersAndEveryDownloadIsOnTheWalk() {
        Set<String> methods = new ServiceRights(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("org.jobatlas"))
                .byMethod().entrySet().stream()
                        .filter(rule -> ROOMS.contains(rule.getKey().split("\\.", 2)[0]))
                        .filter(rule -> rule.getValue().toString().contains("RECRUITER"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        methods.addAll(WalkedServices.downloads());
        assertThat(doors.keySet()).isEqualTo(methods);
    }

    @Test
    void everyDoorOpensForTheCompanysOwnRecruiter() {
        doors.forEach((name, door) -> {
            signIn(walked.recruiter(), "ROLE_RECRUITER");
            assertThat(outcome(door)).as(name).isNotEqualTo("refused");
        });
    }

    @Test
    void recruitersOfAnotherCompanyGetNothing() {
        doors.forEach((name, door) -> {
            signIn(walked.stranger(), "ROLE_RECRUITER");
            assertNothing(name, outcome(door));
        });
    }

    @Test
    void seekersAndTheApplicantGetNothing() {
        for (AccountId who : List.of(walked.stranger(), walked.applicant())) {
            doors.forEach((name, door) -> {
                signIn(who, "ROLE_SEEKER");
                assertThat(outcome(door)).as(name).isEqualTo("refused");
            });
        }
    }

    @Test
    void nobodyGetsNothing() {
        doors.forEach((name, door) -> {
            SecurityContextHolder.clearContext();
            assertThat(outcome(door)).as(name).isEqualTo("refused");
        });
    }

    @Test
    void everyViewBehindRecruiterIsForRecruitersAlone() {
        assertThat(views()).isNotEmpty().allSatisfy(view -> {
            String path = view.getAnnotation(Route.class).value();
            if (path.startsWith("recruiter")) {
                assertThat(view.isAnnotationPresent(AnonymousAllowed.class)).isFalse();
                assertThat(view.getAnnotation(RolesAllowed.class).value()).containsExactly("RECRUITER");
            }
        });
    }

    @Test
    void viewsOfAnotherCompanysThingsDoNotExist() {
        views().stream()
                .filter(view -> view.getAnnotation(Route.class).value().startsWith("recruiter"))
                .filter(view -> view.getAnnotation(Route.class).value().contains("/:"))
                .forEach(view -> walked.ids().forEach(id -> {
                    signIn(walked.stranger(), "ROLE_RECRUITER");
                    assertThat(enter(view, id)).as(view.getSimpleName()).isEqualTo("not found");
                }));
    }

    private List<Class<?>> views() {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages(
                                "org.jobatlas.employer",
                                "org.jobatlas.job",
                                "org.jobatlas.hiring",
                                "org.jobatlas.people")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    private String enter(Class<?> view, String id) {
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class, Mockito.RETURNS_DEEP_STUBS);
        Mockito.when(event.getRouteParameters()).thenReturn(new RouteParameters("id", id));
        try {
            Component made = (Component) context.getAutowireCapableBeanFactory().createBean(view);
            ((BeforeEnterObserver) made).beforeEnter(event);
            return "opened";
        } catch (NotFoundException | AccessDeniedException e) {
            return "not found";
        }
    }

    private void assertNothing(String name, String outcome) {
        if (!outcome.equals("refused")) {
            assertThat(outcome).as(name).doesNotContain(walked.marker());
            walked.ids().forEach(id -> assertThat(outcome).as(name).doesNotContain(id));
        }
    }

    /** What comes out of a door, in words; {@code refused} for no right and for what does not exist. */
    private static String outcome(WalkedCompany.Door door) {
        try {
            Object out = door.open();
            return out instanceof ResponseEntity<?> answer
                            && (answer.getStatusCode().value() == 404
                                    || answer.getStatusCode().value() == 403)
                    ? "refused"
                    : String.valueOf(out);
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            return "refused";
        }
    }

    private static void signIn(AccountId account, String right) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", right));
    }
}
