<x-app-layout title="Home of {{ $user->name }}" :user="$user" wide>
    <x-alert type="error" :message="$errors->first('x')" class="mt-4 {{ $extra }}" />
    <x-forms.input name='email' :value="old('email', $user['email'])" ::class="{ open: isOpen }" {{ $attributes }} />
    <x-icon/>
    <x-slot name="header">
        <h1>{{ $heading }}</h1>
    </x-slot>
    <x-package::button @click="go()" x-on:click.prevent="stop" :disabled="! $enabled">
        {{ $slot }} {{ $label }}
    </x-package::button>
    <x:colon :a="1" b="2"></x:colon>
    @foreach ($rows as $row)
        <x-row :row="$row" :key="$loop->index" {{ $attributes->merge(['class' => 'row']) }}>{{ $row->name }}</x-row>
    @endforeach
    <x-multi
        first="1"
        :second="[
            'a' => $a,
            'b' => 'x > y',
        ]"
    />
</x-app-layout>
@props(['type' => 'info', 'message', 'items' => []])
@aware(['color'])
<div {{ $attributes->class(['p-4', 'bold' => $bold]) }} @class(['a', 'b' => $isB])>{{ $slot }}</div>
