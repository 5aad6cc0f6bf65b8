// Generated from openapi.json by `npm run client`; do not edit.

export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Account
         * @description Sign up; the person is signed in at once.
         *
         *     Where e-mail addresses have to be confirmed first the answer is 202 for every address, and a
         *     mail says how to go on.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Address
         * @description Confirm an e-mail address with the token of a mailed link.
         *
         *     A new address replaces the old one, which is told; every browser signs in anew.
         */
        post: operations["confirmAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/films": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Films By Title
         * @description Find films by title while it is being typed, in any language, mistyped or not.
         */
        get: operations["findFilmsByTitle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/films/{film_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Film
         * @description Return everything about one film.
         */
        get: operations["getFilm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/films/{film_id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Similar Films
         * @description Return films like this one in story and feel.
         */
        get: operations["listSimilarFilms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Map
         * @description Return the whole catalogue as a map of tastes; packed where the client takes gzip.
         */
        get: operations["getMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Return the account of who is signed in.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete Account
         * @description Delete the account and everything that belongs to it, for good.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change Account
         * @description Change the account; a new password signs out every other browser.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Address
         * @description Ask for another e-mail address; it counts once the link in the mail to it is followed.
         */
        post: operations["changeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend Confirmation
         * @description Send the mail that confirms the address again; nothing is sent when it is confirmed.
         */
        post: operations["resendConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export My Data
         * @description Return everything the service keeps about the person.
         */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Feedback
         * @description Return what the person said, newest first; all of it unless it is a thousand and more.
         */
        get: operations["listFeedback"];
        put?: never;
        /**
         * Give Feedback
         * @description Say one thing about one film; it counts from the next recommendation on.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feedback/{film_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw Feedback
         * @description Take back what was said about a film; nothing happens when nothing was said.
         */
        delete: operations["withdrawFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Ratings
         * @description Take ratings from elsewhere in: 4 stars or more is a like, 2 or fewer a dislike.
         *
         *     All films are seen. What the person said here before stays as it is, and an import can be
         *     undone as a whole.
         */
        post: operations["importRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description Return what was imported, newest first.
         */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo Import
         * @description Take back all that an import added; what was said or picked again since stays.
         */
        delete: operations["undoImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/picks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Picks
         * @description Return the films the person picked.
         */
        get: operations["getPicks"];
        /**
         * Replace Picks
         * @description Replace the picks: one to ten films; five unlock recommendations.
         */
        put: operations["replacePicks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Recommendations
         * @description Return the films the person will love, made from picks and feedback.
         */
        get: operations["listMyRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Second Factor
         * @description Return whether signing in needs a code, too.
         */
        get: operations["getSecondFactor"];
        put?: never;
        /**
         * Begin Second Factor
         * @description Begin to set a second factor up; nothing is asked for before a code is confirmed.
         */
        post: operations["beginSecondFactor"];
        /**
         * Turn Off Second Factor
         * @description Turn the second factor off, with the recovery codes; other browsers sign in anew.
         */
        delete: operations["turnOffSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Second Factor
         * @description Turn the second factor on with a code of the authenticator; other browsers sign in anew.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Recovery Codes
         * @description Make new recovery codes; those made before open nothing from then on.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Return where the person is signed in.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End Other Sessions
         * @description Sign out everywhere but here.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Session
         * @description Sign out one browser; it needs the password again from then on.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tokens
         * @description Return the person's tokens, without their secrets.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create Token
         * @description Make a token; its secret is shown this once.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Token
         * @description Delete a token; it opens nothing from then on.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Model
         * @description Return which version is live, where it comes from and how good it is.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Reset
         * @description Send a link for a new password; the answer is the same whether there is an account.
         */
        post: operations["askForReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/reset/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Set a new password with the token of a mailed link; every browser is signed out.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recommend
         * @description Recommend from any one to ten films; nothing is kept, nobody needs to be signed in.
         */
        post: operations["recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Films
         * @description Find films by what happens in them or how they feel.
         */
        get: operations["searchFilms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in; the session is a cookie. One that this browser had before ends.
         */
        post: operations["signIn"];
        /**
         * Sign Out
         * @description Sign out here; without a session nothing happens.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description Return films worth asking about next, after those picked and those passed over.
         */
        get: operations["listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Vocabulary
         * @description Return the labels of themes and moods in both languages.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Alive
         * @description Tell that the process answers.
         */
        get: operations["checkAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Ready
         * @description Tell whether an index is live, so that requests can be sent here.
         *
         *     A database that is down makes no replica unready: all share it, and to take all of them out of
         *     service would stop films, search and recommendations too.
         */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Account
         * @description A person's account.
         */
        Account: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Display Name */
            display_name: string | null;
            /** Email */
            email: string;
            /** @description `pending`: a mail asks to confirm it. `unchecked`: nobody asks here. */
            email_status: components["schemas"]["EmailStatus"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Locale
             * @enum {string}
             */
            locale: "en" | "fr";
            /**
             * Second Factor
             * @description Whether signing in needs a code, too.
             */
            second_factor: boolean;
        };
        /**
         * AccountChanges
         * @description What to change; whatever is left out stays.
         */
        AccountChanges: {
            /**
             * Code
             * @description Needed, too, when the account has a second factor.
             */
            code?: string | null;
            /**
             * Current Password
             * @description Needed to change the password.
             */
            current_password?: string | null;
            /**
             * Display Name
             * @description `null` removes it.
             * @example Ada
             */
            display_name?: string | null;
            /**
             * Locale
             * @description The language of the web app.
             * @default en
             * @enum {string}
             */
            locale?: "en" | "fr";
            /**
             * Password
             * @description A new password.
             */
            password?: string | null;
        };
        /**
         * Alive
         * @description The process answers.
         */
        Alive: {
            /**
             * Status
             * @default ok
             * @constant
             */
            status?: "ok";
        };
        /**
         * Confirmation
         * @description What shows that somebody reads the mail of an address.
         */
        Confirmation: {
            /**
             * Token
             * @description What stands behind the `#` of the link in the mail.
             * @example gAAAAABrB3pm
             */
            token: string;
        };
        /**
         * ConfirmedAddress
         * @description The address an account has from now on.
         */
        ConfirmedAddress: {
            /** Email */
            email: string;
        };
        /**
         * CreatedToken
         * @description A token just made: the only time its secret is shown.
         */
        CreatedToken: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * @description It opens nothing from then on.
             */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Used At
             * @description To within a few minutes.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What it is for.
             */
            name: string;
            /**
             * Scopes
             * @description What it may do.
             */
            scopes: ("read" | "write")[];
            /**
             * Token
             * @description The secret: send it as `Authorization: Bearer …`.
             */
            token: string;
        };
        /**
         * Credentials
         * @description What signing in needs.
         */
        Credentials: {
            /**
             * Code
             * @description Needed when the account has a second factor: without it the answer is the problem `second-factor-needed`; send all three then.
             */
            code?: string | null;
            /**
             * Email
             * Format: email
             * @description The e-mail address of the account.
             * @example ada@example.com
             */
            email: string;
            /**
             * Password
             * Format: password
             * @description Its password.
             * @example a long pass phrase of five
             */
            password: string;
        };
        /**
         * EmailStatus
         * @description What is known of the e-mail address.
         * @enum {string}
         */
        EmailStatus: "verified" | "pending" | "unchecked";
        /**
         * Export
         * @description Everything the service keeps about a person, less the secrets.
         */
        Export: {
            account: components["schemas"]["ExportedAccount"];
            /**
             * Exported At
             * Format: date-time
             */
            exported_at: string;
            /**
             * Feedback
             * @description Newest first.
             */
            feedback: components["schemas"]["ExportedFeedback"][];
            /**
             * Imports
             * @description Files of ratings, newest first; none is kept.
             */
            imports: components["schemas"]["Import"][];
            /**
             * Picks
             * @description In their order.
             */
            picks: components["schemas"]["ExportedPick"][];
            /**
             * Recovery Codes
             * @description How many are left; the codes are kept by nobody.
             */
            recovery_codes: number;
            /**
             * Sessions
             * @description The one seen last first.
             */
            sessions: components["schemas"]["ExportedSession"][];
            /**
             * Tokens
             * @description Newest first.
             */
            tokens: components["schemas"]["Token"][];
        };
        /**
         * ExportedAccount
         * @description The account, and what is kept of its use.
         */
        ExportedAccount: {
            /**
             * Active At
             * Format: date-time
             * @description When it was last used, to within a few minutes.
             */
            active_at: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Display Name */
            display_name: string | null;
            /** Email */
            email: string;
            /** @description `pending`: a mail asks to confirm it. `unchecked`: nobody asks here. */
            email_status: components["schemas"]["EmailStatus"];
            /**
             * Email Verified At
             * @description When the address was confirmed.
             */
            email_verified_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Locale
             * @enum {string}
             */
            locale: "en" | "fr";
            /**
             * Second Factor
             * @description Whether signing in needs a code, too.
             */
            second_factor: boolean;
            /**
             * Second Factor Since
             * @description Since when codes are asked for.
             */
            second_factor_since: string | null;
        };
        /**
         * ExportedFeedback
         * @description What the person said about a film.
         */
        ExportedFeedback: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Film Id */
            film_id: string;
            /**
             * Import Id
             * @description The import that added it, if one did.
             */
            import_id: string | null;
            kind: components["schemas"]["Kind"];
        };
        /**
         * ExportedPick
         * @description A film the person picked.
         */
        ExportedPick: {
            /** Film Id */
            film_id: string;
            /**
             * Import Id
             * @description The import that added it, if one did.
             */
            import_id: string | null;
            /**
             * Picked At
             * Format: date-time
             */
            picked_at: string;
        };
        /**
         * ExportedSession
         * @description A place where the person is signed in.
         */
        ExportedSession: {
            /** Browser */
            browser: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Seen At
             * Format: date-time
             */
            seen_at: string;
            /** System */
            system: string | null;
        };
        /**
         * Farewell
         * @description What deleting an account needs.
         */
        Farewell: {
            /**
             * Code
             * @description Needed when the account has a second factor.
             */
            code?: string | null;
            /**
             * Password
             * Format: password
             * @description The current password, asked once more.
             * @example a long pass phrase of five
             */
            password: string;
        };
        /**
         * Feedback
         * @description What a person said about a film, and when.
         */
        Feedback: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Film Id */
            film_id: string;
            kind: components["schemas"]["Kind"];
        };
        /**
         * FeedbackItem
         * @description What a person said about a film that is in the live catalogue.
         */
        FeedbackItem: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            film: components["schemas"]["FilmCard"];
            kind: components["schemas"]["Kind"];
        };
        /**
         * FeedbackItems
         * @description What a person said, newest first.
         */
        FeedbackItems: {
            /** Items */
            items: components["schemas"]["FeedbackItem"][];
            /**
             * Next Cursor
             * @description Send it as `cursor` for what was said before these.
             */
            next_cursor?: string | null;
        };
        /**
         * FieldProblem
         * @description What is wrong with one field of a request.
         */
        FieldProblem: {
            /**
             * Code
             * @description The kind of mistake, stable.
             */
            code: string;
            /**
             * Field
             * @description Where it is, as in `body.film_ids.3` or `query.limit`.
             */
            field: string;
            /**
             * Message
             * @description What is wrong with it.
             */
            message: string;
        };
        /**
         * FilmCard
         * @description What is shown of a film in a list.
         */
        FilmCard: {
            /**
             * Cast
             * @description Who plays in it, leading parts first.
             */
            cast: string[];
            /**
             * Countries
             * @description Where it was made.
             */
            countries: string[];
            /**
             * Directors
             * @description Who directed it.
             */
            directors: string[];
            /**
             * Genres
             * @description Its genres.
             */
            genres: string[];
            /**
             * Id
             * @description The film's id, as in `tmdb-603`.
             */
            id: string;
            /**
             * Moods
             * @description Slugs of its moods; `/vocabulary` has the labels.
             */
            moods: string[];
            /**
             * Original Language
             * @description ISO 639-1 code of its language.
             */
            original_language: string | null;
            /**
             * Original Title
             * @description The title in the original language.
             */
            original_title: string | null;
            /**
             * Poster Path
             * @description Path of its poster at TMDB, if known.
             */
            poster_path: string | null;
            /**
             * Runtime
             * @description Length in minutes.
             */
            runtime: number | null;
            /**
             * Themes
             * @description Slugs of its themes; `/vocabulary` has the labels.
             */
            themes: string[];
            /**
             * Title
             * @description The title in English, or the main one.
             */
            title: string;
            /**
             * Titles
             * @description The title by language code.
             */
            titles: {
                [key: string]: string;
            };
            /**
             * Vote Average
             * @description Mean vote, out of ten.
             */
            vote_average: number | null;
            /**
             * Year
             * @description The year it came out.
             */
            year: number | null;
        };
        /**
         * FilmColumns
         * @description Every film of the catalogue, the best known first.
         */
        FilmColumns: {
            /**
             * Genres
             * @description A place in the list of genres; -1 without any.
             */
            genres: number[];
            /** Ids */
            ids: string[];
            /** Titles */
            titles: string[];
            /**
             * Titles Fr
             * @description The French title where it is another.
             */
            titles_fr: (string | null)[];
            /**
             * X
             * @description From 0, the left edge, to 65535.
             */
            x: number[];
            /**
             * Y
             * @description From 0, the upper edge, to 65535.
             */
            y: number[];
            /** Years */
            years: (number | null)[];
        };
        /**
         * FilmDetail
         * @description Everything that is shown of one film.
         */
        FilmDetail: {
            /**
             * Cast
             * @description Who plays in it, leading parts first.
             */
            cast: string[];
            /**
             * Countries
             * @description Where it was made.
             */
            countries: string[];
            /**
             * Directors
             * @description Who directed it.
             */
            directors: string[];
            /**
             * Franchise
             * @description The series of films it belongs to.
             */
            franchise: string | null;
            /**
             * Genres
             * @description Its genres.
             */
            genres: string[];
            /**
             * Id
             * @description The film's id, as in `tmdb-603`.
             */
            id: string;
            /**
             * Imdb Id
             * @description Its id at IMDb.
             */
            imdb_id: string | null;
            /**
             * Keywords
             * @description What it is about, in words.
             */
            keywords: string[];
            /**
             * Moods
             * @description Slugs of its moods; `/vocabulary` has the labels.
             */
            moods: string[];
            /**
             * Original Language
             * @description ISO 639-1 code of its language.
             */
            original_language: string | null;
            /**
             * Original Title
             * @description The title in the original language.
             */
            original_title: string | null;
            /**
             * Overview
             * @description The synopsis in English, or the main one.
             */
            overview: string;
            /**
             * Overviews
             * @description The synopsis by language code.
             */
            overviews: {
                [key: string]: string;
            };
            /**
             * Poster Path
             * @description Path of its poster at TMDB, if known.
             */
            poster_path: string | null;
            /**
             * Release Date
             * @description The day it came out.
             */
            release_date: string | null;
            /**
             * Runtime
             * @description Length in minutes.
             */
            runtime: number | null;
            /**
             * Themes
             * @description Slugs of its themes; `/vocabulary` has the labels.
             */
            themes: string[];
            /**
             * Title
             * @description The title in English, or the main one.
             */
            title: string;
            /**
             * Titles
             * @description The title by language code.
             */
            titles: {
                [key: string]: string;
            };
            /**
             * Tmdb Id
             * @description Its number at TMDB.
             */
            tmdb_id: number | null;
            /**
             * Vote Average
             * @description Mean vote, out of ten.
             */
            vote_average: number | null;
            /**
             * Vote Count
             * @description How many votes the mean stands on.
             */
            vote_count: number | null;
            /**
             * Year
             * @description The year it came out.
             */
            year: number | null;
        };
        /**
         * FilmFilters
         * @description What a film must be; whatever is left out asks nothing.
         */
        FilmFilters: {
            /**
             * Genres
             * @description Of at least one of these genres.
             * @default []
             */
            genres?: string[];
            /**
             * Languages
             * @description Made in one of these languages (ISO 639-1).
             * @default []
             */
            languages?: string[];
            /**
             * Runtime Max
             * @description Not longer than this many minutes.
             * @example 120
             */
            runtime_max?: number | null;
            /**
             * Without Genres
             * @description Of none of these genres.
             * @default []
             */
            without_genres?: string[];
            /**
             * Year From
             * @description Not older than this year.
             */
            year_from?: number | null;
            /**
             * Year To
             * @description Not newer than this year.
             */
            year_to?: number | null;
        };
        /**
         * ForgottenPassword
         * @description Whose password is forgotten.
         */
        ForgottenPassword: {
            /**
             * Email
             * Format: email
             * @description The e-mail address of the account.
             * @example ada@example.com
             */
            email: string;
        };
        /**
         * FoundFilm
         * @description One film found by text.
         */
        FoundFilm: {
            /**
             * Excerpt
             * @description The sentence of its synopsis that fits best.
             */
            excerpt: string | null;
            film: components["schemas"]["FilmCard"];
            /**
             * Score
             * @description How well it fits; comparable within one answer.
             */
            score: number;
        };
        /**
         * FoundFilms
         * @description A page of films found by text, best first.
         */
        FoundFilms: {
            /**
             * Heard
             * @description What was understood besides a story, in the order it was said.
             */
            heard: components["schemas"]["HeardInQuestion"][];
            /** Items */
            items: components["schemas"]["FoundFilm"][];
            /**
             * Model Version
             * @description The version of the index that answered.
             */
            model_version: string;
            /**
             * Next Cursor
             * @description Send it as `cursor` for the next page.
             */
            next_cursor: string | null;
        };
        /**
         * HeardInQuestion
         * @description Something the question asks for besides a story: it counts, but filters nothing.
         */
        HeardInQuestion: {
            /**
             * End
             * @description Where in `q` they end.
             */
            end: number;
            /**
             * Key
             * @description Send it as `ignore` to search without it.
             */
            key: string;
            /**
             * Kind
             * @description What it is: years, genre, language, person, film.
             * @enum {string}
             */
            kind: "years" | "genre" | "language" | "person" | "film";
            /**
             * Start
             * @description Where in `q` these words begin.
             */
            start: number;
            /**
             * Text
             * @description The words that say it.
             */
            text: string;
            /**
             * Value
             * @description Years as `1990-1999`, a genre, an ISO 639-1 code, a name, a film's id.
             */
            value: string;
        };
        /**
         * Import
         * @description A file that was imported.
         */
        Import: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Dislikes */
            dislikes: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Likes */
            likes: number;
            origin: components["schemas"]["Origin"];
            /** Seen */
            seen: number;
        };
        /**
         * ImportReport
         * @description What became of a file, or with `dry_run` would become of it.
         */
        ImportReport: {
            /**
             * Best
             * @description Up to five of the films rated best that are not picked yet: worth picking.
             */
            best: components["schemas"]["FilmCard"][];
            /**
             * Dislikes
             * @description Films newly disliked.
             */
            dislikes: number;
            /**
             * Import Id
             * @description By which it can be undone; `null` in a dry run.
             */
            import_id: string | null;
            /**
             * Known
             * @description Films of which the person had said something: left as it was.
             */
            known: number;
            /**
             * Likes
             * @description Films newly liked.
             */
            likes: number;
            /**
             * Matched
             * @description Films of them that are in the live catalogue.
             */
            matched: number;
            /**
             * Matches
             * @description The first 500.
             */
            matches: components["schemas"]["MatchedRating"][];
            origin: components["schemas"]["Origin"];
            /**
             * Picked
             * @description Film ids that were added to the picks.
             */
            picked: string[];
            /**
             * Read
             * @description Ratings in the file.
             */
            read: number;
            /**
             * Refused
             * @description The first few lines that are no rating.
             */
            refused: components["schemas"]["RefusedLine"][];
            /** Refused Count */
            refused_count: number;
            /**
             * Seen
             * @description Films newly seen; a like or a dislike is seen, too.
             */
            seen: number;
            /**
             * Unmatched
             * @description The first 500.
             */
            unmatched: components["schemas"]["UnmatchedRating"][];
            /** Unmatched Count */
            unmatched_count: number;
        };
        /**
         * Imports
         * @description The files that were imported, newest first.
         */
        Imports: {
            /** Items */
            items: components["schemas"]["Import"][];
        };
        /**
         * Kind
         * @description What a person can say about a film.
         * @enum {string}
         */
        Kind: "like" | "dislike" | "seen" | "save" | "hide";
        /**
         * Labels
         * @description One theme or mood in both languages.
         */
        Labels: {
            /** En */
            en: string;
            /** Fr */
            fr: string;
        };
        /**
         * Map
         * @description Where each film lies: near those that are loved by the same people.
         */
        Map: {
            films: components["schemas"]["FilmColumns"];
            /**
             * Genres
             * @description First genres of films, the most frequent first.
             */
            genres: string[];
            /** Model Version */
            model_version: string;
        };
        /**
         * MatchedRating
         * @description A rating whose film is in the live catalogue.
         */
        MatchedRating: {
            film: components["schemas"]["FilmCard"];
            /**
             * Line
             * @description In the file.
             */
            line: number;
            /**
             * Stars
             * @description Of five.
             */
            stars: number;
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * Model
         * @description Which version of the index is live, where it comes from and how good it is.
         */
        Model: {
            /**
             * Catalogue Digest
             * @description The films it was built from.
             */
            catalogue_digest: string;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /**
             * Created
             * Format: date-time
             * @description When the bundle was built.
             */
            created: string;
            /**
             * Encoder
             * @description The text encoder.
             */
            encoder: string;
            /**
             * Git Commit
             * @description The code it was built by.
             */
            git_commit: string | null;
            /**
             * Metrics
             * @description Its quality when it was evaluated.
             */
            metrics: {
                [key: string]: number;
            };
            /**
             * Promoted At
             * @description When it went live.
             */
            promoted_at: string | null;
            /**
             * Ratings Digest
             * @description The ratings it learned from.
             */
            ratings_digest: string | null;
            /** Version */
            version: string;
        };
        /**
         * NewAccount
         * @description What signing up needs.
         */
        NewAccount: {
            /**
             * Display Name
             * @description How to greet the person.
             * @example Ada
             */
            display_name?: string | null;
            /**
             * Email
             * Format: email
             * @description Where the person can be reached; also the sign-in name.
             * @example ada@example.com
             */
            email: string;
            /**
             * Locale
             * @description The language of the web app.
             * @default en
             * @enum {string}
             */
            locale?: "en" | "fr";
            /**
             * Password
             * Format: password
             * @description At least eight characters.
             * @example a long pass phrase of five
             */
            password: string;
        };
        /**
         * NewAddress
         * @description What a new e-mail address needs.
         */
        NewAddress: {
            /**
             * Code
             * @description Needed when the account has a second factor.
             */
            code?: string | null;
            /**
             * Current Password
             * Format: password
             * @description Asked once more.
             * @example a long pass phrase of five
             */
            current_password: string;
            /**
             * Email
             * Format: email
             * @description Where the mail with the link goes.
             * @example ada@example.com
             */
            email: string;
        };
        /**
         * NewFeedback
         * @description One thing a person says about one film.
         */
        NewFeedback: {
            /**
             * Film Id
             * @example tmdb-603
             */
            film_id: string;
            /** @description `like` and `dislike` replace each other; the others add up. */
            kind: components["schemas"]["Kind"];
        };
        /**
         * NewPicks
         * @description The films a person loves; they replace the ones before.
         */
        NewPicks: {
            /**
             * Film Ids
             * @description One to ten films, all different.
             */
            film_ids: string[];
        };
        /**
         * NewToken
         * @description What making a token needs.
         */
        NewToken: {
            /**
             * Expires In Days
             * @description After so many days it opens nothing.
             * @default 90
             */
            expires_in_days?: number;
            /**
             * Name
             * @description What it is for.
             * @example my script
             */
            name: string;
            /**
             * Scopes
             * @description `read` asks, `write` changes picks and feedback.
             * @default [
             *       "read",
             *       "write"
             *     ]
             */
            scopes?: ("read" | "write")[];
        };
        /**
         * Origin
         * @description Where a file of ratings comes from.
         * @enum {string}
         */
        Origin: "letterboxd" | "movielens" | "imdb" | "csv";
        /**
         * Picks
         * @description The films a person loves, in their order.
         */
        Picks: {
            /**
             * Film Ids
             * @description All of them.
             */
            film_ids: string[];
            /**
             * Films
             * @description Those that are in the live catalogue.
             */
            films: components["schemas"]["FilmCard"][];
        };
        /**
         * PickShare
         * @description How much of a recommendation one film explains.
         */
        PickShare: {
            /** Film Id */
            film_id: string;
            /**
             * Share
             * @description From 0 to 1; the shares of a recommendation add up to 1.
             */
            share: number;
            /**
             * Whose
             * @description Whose pick it is: 1 of `film_ids`, 2 of `with_film_ids`, or both.
             */
            whose: number[];
        };
        /**
         * Problem
         * @description Why a request was not answered, and what to do about it.
         */
        Problem: {
            /**
             * Code
             * @description The kind of problem, stable: branch on this.
             */
            code: string;
            /**
             * Detail
             * @description What went wrong this time, and what to do.
             */
            detail: string;
            /**
             * Errors
             * @description Every field that is wrong, when fields are what is wrong.
             * @default null
             */
            errors?: components["schemas"]["FieldProblem"][] | null;
            /**
             * Request Id
             * @description Tell us this when you report the problem.
             * @default null
             */
            request_id?: string | null;
            /**
             * Status
             * @description The HTTP status.
             */
            status: number;
            /**
             * Title
             * @description The kind of problem in a few words.
             */
            title: string;
            /**
             * Type
             * @description A name for the kind of problem, as a URI.
             */
            type: string;
        };
        /**
         * Proof
         * @description What only the person knows and has.
         */
        Proof: {
            /**
             * Code
             * @description Needed when the account has a second factor.
             */
            code?: string | null;
            /**
             * Current Password
             * Format: password
             * @description Asked once more.
             * @example a long pass phrase of five
             */
            current_password: string;
        };
        /**
         * Ready
         * @description The service takes requests.
         */
        Ready: {
            /**
             * Database
             * @description Without it accounts are unavailable; films are answered all the same.
             * @enum {string}
             */
            database: "ok" | "unavailable";
            /**
             * Model Version
             * @description The version of the index that is live.
             */
            model_version: string;
            /**
             * Status
             * @default ok
             * @constant
             */
            status?: "ok";
        };
        /**
         * RecommendationRequest
         * @description What to recommend from, without an account.
         */
        RecommendationRequest: {
            /**
             * Dislikes
             * @description Never answered; push away.
             * @default []
             */
            dislikes?: string[];
            /**
             * Film Ids
             * @description The films someone loves.
             */
            film_ids: string[];
            /** @description What an answer must be. */
            filters?: components["schemas"]["FilmFilters"];
            /**
             * Franchises
             * @description Whether films of a picked franchise may be answered, and several of one.
             * @default false
             */
            franchises?: boolean;
            /**
             * Limit
             * @description How many to answer.
             * @default 5
             */
            limit?: number;
            /**
             * Popularity
             * @description From -1, hidden gems, to 1, crowd-pleasers; 0 did best for real people.
             * @default 0
             */
            popularity?: number;
            /**
             * Seen
             * @description Never answered.
             * @default []
             */
            seen?: string[];
            /**
             * Variety
             * @description From -1, as alike as they come, to 1, as different; 0 did best for real people.
             * @default 0
             */
            variety?: number;
            /**
             * Weights
             * @description How much a pick counts, by film id; 1 where left out.
             * @default {}
             */
            weights?: {
                [key: string]: number;
            };
            /**
             * With Film Ids
             * @description The films a second person loves; the answers then suit both, and the one they suit less counts more.
             * @default []
             */
            with_film_ids?: string[];
        };
        /**
         * Recommendations
         * @description Films someone will love, best first.
         */
        Recommendations: {
            /** Items */
            items: components["schemas"]["RecommendedFilm"][];
            /**
             * Model Version
             * @description The version of the index that answered.
             */
            model_version: string;
            /**
             * Picks
             * @description The ids of the picks they were made from.
             */
            picks: string[];
        };
        /**
         * RecommendedFilm
         * @description One recommended film, and why.
         */
        RecommendedFilm: {
            /**
             * Because
             * @description The picks and likes that brought it, best first.
             */
            because: components["schemas"]["PickShare"][];
            film: components["schemas"]["FilmCard"];
            /**
             * Score
             * @description How well it suits; comparable within one answer.
             */
            score: number;
            /**
             * Suits
             * @description How well it suits the person, then the second one if there is one: 1 is as well as the film that suits them best, 0 no better than the last one considered.
             */
            suits: number[];
            /**
             * Themes
             * @description Slugs of the themes it shares with them.
             */
            themes: string[];
        };
        /**
         * RecoveryCodes
         * @description Codes for when the authenticator is lost: shown this once, each works once.
         */
        RecoveryCodes: {
            /**
             * Codes
             * @description They replace all codes made before.
             */
            codes: string[];
        };
        /**
         * RefusedLine
         * @description A line that is no rating.
         */
        RefusedLine: {
            /** Line */
            line: number;
            /** Reason */
            reason: string;
        };
        /**
         * ResetPassword
         * @description A new password, and what allows to set it.
         */
        ResetPassword: {
            /**
             * Password
             * Format: password
             * @description At least eight characters.
             * @example a long pass phrase of five
             */
            password: string;
            /**
             * Token
             * @description What stands behind the `#` of the link in the mail.
             * @example gAAAAABrB3pm
             */
            token: string;
        };
        /**
         * SecondFactor
         * @description Whether signing in needs a code, too.
         */
        SecondFactor: {
            /** Is On */
            is_on: boolean;
            /** Recovery Codes Left */
            recovery_codes_left: number;
            /** Since */
            since: string | null;
        };
        /**
         * SecondFactorCode
         * @description A code that the authenticator shows.
         */
        SecondFactorCode: {
            /**
             * Code
             * @description Six digits of the authenticator, or a recovery code.
             * @example 123456
             */
            code: string;
        };
        /**
         * SecondFactorSetup
         * @description What an authenticator needs; the second factor is on once a code of it is confirmed.
         */
        SecondFactorSetup: {
            /**
             * Address
             * @description As an `otpauth:` address.
             */
            address: string;
            /**
             * Picture
             * @description The address as a QR code: the `data:` URI of an SVG.
             */
            picture: string;
            /**
             * Secret
             * @description In base32, to be typed where no camera is.
             */
            secret: string;
        };
        /**
         * Session
         * @description A browser in which the person is signed in.
         */
        Session: {
            /**
             * Browser
             * @description As in `Firefox`, when it was recognised.
             */
            browser: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             * @description It ends then, or earlier when it is not used.
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Current
             * @description The session that asked.
             */
            is_current: boolean;
            /**
             * Seen At
             * Format: date-time
             * @description To within a few minutes.
             */
            seen_at: string;
            /**
             * System
             * @description As in `Linux`, when it was recognised.
             */
            system: string | null;
        };
        /**
         * Sessions
         * @description The person's sessions, the one seen last first.
         */
        Sessions: {
            /** Items */
            items: components["schemas"]["Session"][];
        };
        /**
         * SignUpPending
         * @description The same for every address: a mail says how to go on.
         */
        SignUpPending: {
            /**
             * Email
             * @description Where the mail goes.
             */
            email: string;
            /**
             * Email Status
             * @default pending
             * @constant
             */
            email_status?: "pending";
        };
        /**
         * SimilarFilm
         * @description One film like another.
         */
        SimilarFilm: {
            film: components["schemas"]["FilmCard"];
            /**
             * Score
             * @description How alike they are; higher is more.
             */
            score: number;
        };
        /**
         * SimilarFilms
         * @description Films like another, best first.
         */
        SimilarFilms: {
            /** Items */
            items: components["schemas"]["SimilarFilm"][];
            /**
             * Model Version
             * @description The version of the index that answered.
             */
            model_version: string;
        };
        /**
         * Suggestions
         * @description Films worth asking about next.
         */
        Suggestions: {
            /** Items */
            items: components["schemas"]["FilmCard"][];
            /**
             * Model Version
             * @description The version of the index that answered.
             */
            model_version: string;
        };
        /**
         * TitleMatch
         * @description One film found by title.
         */
        TitleMatch: {
            film: components["schemas"]["FilmCard"];
            /**
             * Matched Title
             * @description The title, in whatever language, that matched.
             */
            matched_title: string;
        };
        /**
         * TitleMatches
         * @description Films found by title, best first.
         */
        TitleMatches: {
            /** Items */
            items: components["schemas"]["TitleMatch"][];
            /**
             * Model Version
             * @description The version of the index that answered.
             */
            model_version: string;
        };
        /**
         * Token
         * @description A token, without its secret.
         */
        Token: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * @description It opens nothing from then on.
             */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Used At
             * @description To within a few minutes.
             */
            last_used_at: string | null;
            /**
             * Name
             * @description What it is for.
             */
            name: string;
            /**
             * Scopes
             * @description What it may do.
             */
            scopes: ("read" | "write")[];
        };
        /**
         * Tokens
         * @description The person's tokens, newest first.
         */
        Tokens: {
            /** Items */
            items: components["schemas"]["Token"][];
        };
        /**
         * UnmatchedRating
         * @description A rating of a film that is not in the live catalogue.
         */
        UnmatchedRating: {
            /** Line */
            line: number;
            /** Stars */
            stars: number;
            /** Title */
            title: string;
            /** Year */
            year: number | null;
        };
        /**
         * Verdict
         * @description What a rating says: 4 stars or more a like, 2 or fewer a dislike, between them just seen.
         * @enum {string}
         */
        Verdict: "like" | "dislike" | "seen";
        /**
         * Vocabulary
         * @description Labels by slug; a theme that is not here is shown as it is.
         */
        Vocabulary: {
            /** Moods */
            moods: {
                [key: string]: components["schemas"]["Labels"];
            };
            /** Themes */
            themes: {
                [key: string]: components["schemas"]["Labels"];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A mail says how to go on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpPending"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedAddress"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was there, and is over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:link-invalid",
                     *       "title": "Link no longer valid",
                     *       "status": 410,
                     *       "detail": "Ask for a new mail.",
                     *       "code": "link-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findFilmsByTitle: {
        parameters: {
            query: {
                /** @description How many to answer. */
                limit?: number;
                /** @description As typed so far. */
                title: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleMatches"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A film's id. */
                film_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmDetail"];
                };
            };
            /** @description Unchanged since the answer that had this `ETag`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSimilarFilms: {
        parameters: {
            query?: {
                /** @description Of at least one of these genres. */
                genre?: string[];
                /** @description Made in one of these languages (ISO 639-1). */
                language?: string[];
                /** @description How many to answer. */
                limit?: number;
                /** @description Not longer than this many minutes. */
                runtime_max?: number | null;
                /** @description Of none of these genres. */
                without_genre?: string[];
                /** @description Not older than this year. */
                year_from?: number | null;
                /** @description Not newer than this year. */
                year_to?: number | null;
            };
            header?: never;
            path: {
                /** @description A film's id. */
                film_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarFilms"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Unchanged since the answer that had this `ETag`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Farewell"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddress"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same kind. */
                cursor?: string | null;
                /** @description Only this kind; every kind when left out. */
                kind?: components["schemas"]["Kind"] | null;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackItems"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFeedback: {
        parameters: {
            query?: {
                /** @description Only this kind; every kind when left out. */
                kind?: components["schemas"]["Kind"] | null;
            };
            header?: never;
            path: {
                /** @description A film's id. */
                film_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRatings: {
        parameters: {
            query?: {
                /** @description Tell what would be done, and do nothing. */
                dry_run?: boolean;
                /** @description Fill free places of the five picks with the films rated best. */
                picks?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A CSV file of ratings, or a zip archive with a ratings.csv in it: an export of Letterboxd, MovieLens or IMDb, or columns `title,year,rating`. */
        requestBody: {
            content: {
                /** @example PK… */
                "application/zip": string;
                /**
                 * @example title,year,rating
                 *     Heat,1995,4.5
                 *     La Haine,1995,5
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imports"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an import. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPicks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picks"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replacePicks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPicks"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picks"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRecommendations: {
        parameters: {
            query?: {
                /** @description Whether films of a picked franchise may be answered, and several of one. */
                franchises?: boolean;
                /** @description Of at least one of these genres. */
                genre?: string[];
                /** @description Made in one of these languages (ISO 639-1). */
                language?: string[];
                /** @description How many to answer. */
                limit?: number;
                /** @description From -1, hidden gems, to 1, crowd-pleasers; 0 did best for real people. */
                popularity?: number;
                /** @description Not longer than this many minutes. */
                runtime_max?: number | null;
                /** @description From -1, as alike as they come, to 1, as different; 0 did best for real people. */
                variety?: number;
                /** @description Of none of these genres. */
                without_genre?: string[];
                /** @description Not older than this year. */
                year_from?: number | null;
                /** @description Not newer than this year. */
                year_to?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetup"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnOffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a session. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a token. */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:film-unknown",
                     *       "title": "No such film",
                     *       "status": 404,
                     *       "detail": "No film has the id tmdb-0.",
                     *       "code": "film-unknown",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            /** @description Unchanged since the answer that had this `ETag`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was there, and is over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:link-invalid",
                     *       "title": "Link no longer valid",
                     *       "status": 410,
                     *       "detail": "Ask for a new mail.",
                     *       "code": "link-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchFilms: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before, with the same question and filters. */
                cursor?: string | null;
                /** @description Of at least one of these genres. */
                genre?: string[];
                /** @description Keys of what was `heard` in the question and is not meant. */
                ignore?: string[];
                /** @description Made in one of these languages (ISO 639-1). */
                language?: string[];
                /** @description How many to answer. */
                limit?: number;
                /** @description The language of the excerpts. */
                locale?: "en" | "fr";
                /** @description A plot, a mood, half a memory. */
                q: string;
                /** @description Not longer than this many minutes. */
                runtime_max?: number | null;
                /** @description Of none of these genres. */
                without_genre?: string[];
                /** @description Not older than this year. */
                year_from?: number | null;
                /** @description Not newer than this year. */
                year_to?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundFilms"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:picks-too-few",
                     *       "title": "Too few picks",
                     *       "status": 409,
                     *       "detail": "Recommendations need 5 picks; there are 3 so far.",
                     *       "code": "picks-too-few",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:sign-in-needed",
                     *       "title": "Sign in first",
                     *       "status": 401,
                     *       "detail": "Sign in, or send a token.",
                     *       "code": "sign-in-needed",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-slow",
                     *       "title": "Request too slow",
                     *       "status": 408,
                     *       "detail": "The request did not arrive whole in time.",
                     *       "code": "request-too-slow",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-too-large",
                     *       "title": "Request too large",
                     *       "status": 413,
                     *       "detail": "Send less.",
                     *       "code": "request-too-large",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:media-type-unsupported",
                     *       "title": "Media type unsupported",
                     *       "status": 415,
                     *       "detail": "Send `application/json`.",
                     *       "code": "media-type-unsupported",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed, although it is known who asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:scope-missing",
                     *       "title": "Not with this token",
                     *       "status": 403,
                     *       "detail": "This token lacks the scope `write`.",
                     *       "code": "scope-missing",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                /** @description How many to answer. */
                limit?: number;
                /** @description Film ids separated by commas; those not in the catalogue tell nothing. */
                picked?: string;
                /** @description Film ids separated by commas; those not in the catalogue tell nothing. */
                rejected?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field of the request is not valid; `errors` names each. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-invalid",
                     *       "title": "Request not valid",
                     *       "status": 422,
                     *       "detail": "Some fields are not valid.",
                     *       "code": "request-invalid",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description Unchanged since the answer that had this `ETag`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:request-unreadable",
                     *       "title": "Request unreadable",
                     *       "status": 400,
                     *       "detail": "The body is not JSON.",
                     *       "code": "request-unreadable",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or attempts; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:rate-limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "600 requests a minute are answered.",
                     *       "code": "rate-limited",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Something failed on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:internal-error",
                     *       "title": "Something failed on our side",
                     *       "status": 500,
                     *       "detail": "It has been logged.",
                     *       "code": "internal-error",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible right now; `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:cinq:problem:busy",
                     *       "title": "Busy",
                     *       "status": 503,
                     *       "detail": "The service is busy: try again in a moment.",
                     *       "code": "busy",
                     *       "request_id": "5c8cc5e56db44a04854d3e001d78beee"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
