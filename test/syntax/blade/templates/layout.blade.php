@extends('layouts.' . $layout, ['wide' => true])
@section('title', 'Users of ' . $team->name)
@section('content')
    @parent
    @include('partials.head')
    @include('partials.row', ['row' => $rows[0], 'note' => 'a (b) c'])
    @includeIf("partials.maybe", ['some' => 'data'])
    @includeWhen($user->isAdmin(), 'partials.admin', compact('user'))
    @includeUnless($user->isAdmin(), 'partials.member')
    @includeFirst(['custom.admin', 'admin'], ['status' => $status])
    @each('partials.job', $jobs, 'job', 'partials.no-jobs')
    @push('scripts')
        <script src="{{ asset('x.js') }}"></script>
    @endpush
    @prepend('scripts') first @endprepend
    @yield('footer', View::make('footer.default'))
@endsection
@section('sidebar')
    side {{ $bar }}
@show
@section('more') more @append
@section('stop') stop @stop
@stack('scripts')
@inject('metrics', 'App\Services\MetricsService')
{{ $metrics->monthlyRevenue() }}
<form method="POST" action="{{ route('profile') }}">
    @csrf
    @method('PUT')
    @dump($errors->all())
</form>
@component('components.alert', ['type' => 'danger'])
    @slot('title') Title {{ $title }} @endslot
    @slot('footer', 'short')
    Body {{ $body }}
@endcomponent
@lang(['a' => 'b']) between @endlang
@verbatim
    {{ not.blade }} @if @endif {!! no !!}
@endverbatim
@@if ($escaped) @@foreach
