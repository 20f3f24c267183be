// The phone's side of the remote: asks each second what is on the wall, shows it, and sends what the thumb does.
// Whatever comes is shown as text and never as HTML. A press that was lost is never sent again: the wall would turn by itself.
"use strict";

const EVERY = 1000; // Milliseconds between two looks,
const SOON = 150; // from a press to the look that shows what it did,
const GUARD = 400; // in which a second tap on the same key is a tremor of the first,
const PATIENCE = 3000; // after which an answer is taken for lost.

const element = (id) => document.getElementById(id);
const pressed = new Map();
let words = {};
let wordsFor = null;
let timer = 0;
let asked = 0;
let shown = "";
let code = "";

async function ask(path, options) {
    const giveUp = new AbortController();
    const waiting = setTimeout(() => giveUp.abort(), PATIENCE);
    try {
        const reply = await fetch(path, { ...options, cache: "no-store", redirect: "error", signal: giveUp.signal });
        const facts = reply.headers.get("Content-Type") === "application/json" ? await reply.json() : {};
        return { status: reply.status, ok: reply.ok, facts };
    } finally {
        clearTimeout(waiting);
    }
}

function say(id, text) {
    if (element(id).textContent !== text) {
        element(id).textContent = text;
    }
}

function connected(there) {
    document.body.classList.toggle("lost", !there);
    element("lost").hidden = there;
    say("lost", there ? "" : words.lost || "Connection lost. Trying again …");
}

async function learn() {
    const { facts } = await ask("/words");
    words = facts.words;
    wordsFor = facts.for;
    document.documentElement.lang = facts.for;
    document.documentElement.dir = facts.direction;
    document.title = words.name;
    for (const told of document.querySelectorAll("[data-word]")) {
        told.textContent = words[told.dataset.word];
        told.lang = facts.language;
    }
}

function show(state) {
    element("join").hidden = true;
    element("remote").hidden = false;
    say("wall", state.black ? words.black : words.wall);
    document.body.classList.toggle("black", state.black);
    say("title", state.title);
    say("following", state.following);
    say("place", state.place);
    say("elapsed", state.elapsed);
    say("planned", state.planned ? ` / ${state.planned}` : "");
    element("time").classList.toggle("late", state.late);
    say("blackout", state.black ? words.light : words.dark);
    const notes = JSON.stringify([state.title, state.notes]);
    if (notes !== shown) {
        shown = notes;
        const paragraphs = (state.notes.length ? state.notes : [words.none]).map((text) => {
            const paragraph = document.createElement("p");
            paragraph.textContent = text;
            return paragraph;
        });
        element("paragraphs").replaceChildren(...paragraphs);
        element("paragraphs").classList.toggle("none", !state.notes.length);
        element("notes").scrollTop = 0;
    }
}

// The code is sent to nobody but /code, and not left in the phone's history.
function readCode() {
    code = location.hash.slice(1) || code;
    history.replaceState(null, "", location.pathname);
}

async function look() {
    clearTimeout(timer);
    readCode();
    asked += 1;
    const turn = asked;
    try {
        const { status, ok, facts } = await ask("/state");
        if (turn !== asked) {
            return;
        }
        if (status === 401) {
            await join();
            return;
        }
        if (!ok) {
            throw new Error(String(status));
        }
        if (wordsFor !== facts.language) {
            await learn();
        }
        show(facts);
        connected(true);
    } catch {
        if (turn !== asked) {
            return;
        }
        connected(false);
    }
    timer = setTimeout(look, EVERY);
}

async function join() {
    await learn();
    connected(true);
    element("remote").hidden = true;
    element("join").hidden = false;
    if (code) {
        element("code").value = code;
        await enter();
    }
}

async function enter() {
    code = "";
    try {
        const { ok, facts } = await ask("/code", { method: "POST", body: element("code").value.replace(/\s/g, "") });
        connected(true);
        say("why", ok ? "" : words[facts.why]);
        if (ok) {
            element("code").value = "";
            await look();
        }
    } catch {
        connected(false);
    }
}

async function press(path) {
    const now = performance.now();
    if (now - (pressed.get(path) ?? -GUARD) < GUARD) {
        return;
    }
    pressed.set(path, now);
    try {
        const { status } = await ask(path, { method: "POST" });
        if (status >= 500) {
            throw new Error(String(status));
        }
    } catch {
        connected(false);
    }
    clearTimeout(timer);
    timer = setTimeout(look, SOON);
}

function within(key, event) {
    return key.contains(document.elementFromPoint(event.clientX, event.clientY));
}

for (const name of ["backward", "forward", "blackout"]) {
    const key = element(name);
    const lit = (on) => key.classList.toggle("pressed", on);
    key.addEventListener("pointerdown", () => lit(true));
    key.addEventListener("pointermove", (event) => lit(event.buttons > 0 && within(key, event)));
    key.addEventListener("pointerup", (event) => {
        lit(false);
        if (event.isPrimary && event.button === 0 && within(key, event)) {
            press(`/${name}`);
        }
    });
    for (const left of ["pointercancel", "pointerleave"]) {
        key.addEventListener(left, () => lit(false));
    }
    key.addEventListener("click", (event) => {
        if (event.detail === 0) { // By a keyboard or a screen reader: no pointer went up.
            press(`/${name}`);
        }
    });
    key.addEventListener("contextmenu", (event) => event.preventDefault());
}

element("join").addEventListener("submit", (event) => {
    event.preventDefault();
    enter();
});
addEventListener("hashchange", look);
document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
        look();
    }
});
look();
